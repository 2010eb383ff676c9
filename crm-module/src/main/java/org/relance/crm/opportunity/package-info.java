/** Opportunities without the stages of a sales cycle (domain.md, section 10). */
package org.relance.crm.opportunity;
