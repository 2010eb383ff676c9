/** Pages of interactions, their templates and campaign entries. */
package org.relance.web.interaction;
