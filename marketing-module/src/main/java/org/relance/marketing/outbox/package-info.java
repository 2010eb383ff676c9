/** Single mails that the product writes by itself: kept with what wants them, then sent. */
package org.relance.marketing.outbox;
