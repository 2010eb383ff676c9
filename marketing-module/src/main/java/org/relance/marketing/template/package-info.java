/** Mail templates in several languages and their placeholders. */
package org.relance.marketing.template;
