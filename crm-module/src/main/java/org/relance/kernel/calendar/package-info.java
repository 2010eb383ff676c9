/** Calendars as other programs read them: iCalendar (RFC 5545, with RFC 7986 for its name). */
package org.relance.kernel.calendar;
