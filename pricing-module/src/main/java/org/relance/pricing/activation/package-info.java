/** Which campaigns are active and who is entitled to their prices (domain.md §4). */
package org.relance.pricing.activation;
