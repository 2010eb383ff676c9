/** The salespeople to whom contacts, campaigns and documents are assigned. */
package org.relance.crm.salesperson;
