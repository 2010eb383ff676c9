/** What happened or is about to happen to contacts and customers; ids and values only. */
package org.relance.crm.api.event;
