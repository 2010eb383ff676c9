/** Contacts of files: what a row says of them, duplicates, companies, and undoing. */
package org.relance.crm.contactimport;
