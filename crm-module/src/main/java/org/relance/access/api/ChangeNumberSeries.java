package org.relance.access.api;

/** New values of a number series. */
public record ChangeNumberSeries(String prefix, int width, long nextNo, boolean manualAllowed) {}
