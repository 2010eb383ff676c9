/** Contacts as address books read them. */
package org.relance.crm.vcard;
