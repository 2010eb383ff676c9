/** Pages for contacts, customers, imports and the lists of codes. */
package org.relance.web.crm;
