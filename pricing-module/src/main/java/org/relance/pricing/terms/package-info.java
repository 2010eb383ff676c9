/** Sales prices and line discounts as people maintain them (domain.md §8). */
package org.relance.pricing.terms;
