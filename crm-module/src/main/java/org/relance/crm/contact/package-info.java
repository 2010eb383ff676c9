/** Companies and persons (domain.md, section 2). */
package org.relance.crm.contact;
