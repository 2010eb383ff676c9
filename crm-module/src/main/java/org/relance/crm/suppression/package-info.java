/** Addresses that must never be written to again, kept as hashes. */
package org.relance.crm.suppression;
