/**
 * What all pages share: the registry of pages, texts in the reader's language, formats, lists and
 * the translation of refusals into messages. docs/ui-patterns.md shows how a page uses it.
 */
package org.relance.web.shell;
