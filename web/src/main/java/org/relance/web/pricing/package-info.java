/** Pages of items, prices, discounts and sales documents. */
package org.relance.web.pricing;
