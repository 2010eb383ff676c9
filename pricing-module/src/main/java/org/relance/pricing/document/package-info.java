/** Quotes, orders and invoices: lines priced when they are entered, kept as they were priced. */
package org.relance.pricing.document;
