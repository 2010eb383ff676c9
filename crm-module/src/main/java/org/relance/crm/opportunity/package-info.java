/** Opportunities, their way through the stages of a sales cycle and their history. */
package org.relance.crm.opportunity;
