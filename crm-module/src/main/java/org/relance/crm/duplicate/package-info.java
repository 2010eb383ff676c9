/** Finds contacts that may be one (domain.md, section 2). */
package org.relance.crm.duplicate;
