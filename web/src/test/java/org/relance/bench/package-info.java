/** Benchmarks of the whole program; run by {@code ./relance bench}. */
package org.relance.bench;
