/** The calendar: what is planned, sent, to do and run, as a page, through REST and as a feed. */
package org.relance.web.calendar;
