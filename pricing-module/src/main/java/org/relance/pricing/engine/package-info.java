/**
 * The price of a sales line and why (domain.md §0.1, §0.2, §8). Plain Java: no container, no
 * database, no clock; whoever calls brings the rows.
 */
package org.relance.pricing.engine;
