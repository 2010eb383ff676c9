/** Leads, what becomes of them, and the forms by which they come. */
package org.relance.crm.lead;
