/** Segments: who is aimed at, built by filter or by hand; domain.md §5. */
package org.relance.marketing.segment;
