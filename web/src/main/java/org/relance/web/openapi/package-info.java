/** The OpenAPI document, made of the signatures of the resources. See ADR 13. */
package org.relance.web.openapi;
