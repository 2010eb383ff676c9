/** What pricing offers: activation, items, prices, the price of a line and why, sales documents. */
package org.relance.pricing.api;
