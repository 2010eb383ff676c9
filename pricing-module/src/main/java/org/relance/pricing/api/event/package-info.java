/** What happened in pricing, as ids and values. */
package org.relance.pricing.api.event;
