/** The OpenAPI document: what it says, and that the server does so. */
package org.relance.web.openapi;
