/** Campaigns and deliveries by their days. */
package org.relance.marketing.calendar;
