/** What other modules may know of people, companies, customers and the lists of codes. */
package org.relance.crm.api;
