package org.relance.reports.render;

/** A line of a small table: what, how many, and in relation to something. */
public record Fact(String label, String number, String share) {}
