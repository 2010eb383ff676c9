/** Items with units and variants, VAT rates and exchange rates. */
package org.relance.pricing.item;
