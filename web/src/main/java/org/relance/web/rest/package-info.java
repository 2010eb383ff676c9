/** The REST interface under {@code /api/v1}; docs/rest-patterns.md shows how to add to it. */
package org.relance.web.rest;
