/** Where contacts are for a time (domain.md, section 2). */
package org.relance.crm.address;
