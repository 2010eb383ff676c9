/** The log of what was said, sent and sold to whom (domain.md, section 6). */
package org.relance.crm.interaction;
