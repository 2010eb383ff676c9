/** Customers and their link to contacts. */
package org.relance.crm.customer;
