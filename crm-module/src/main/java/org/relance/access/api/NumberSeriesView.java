package org.relance.access.api;

/**
 * How records of a kind are numbered.
 *
 * @param width digits at least
 * @param nextNo the number given next
 * @param manualAllowed whether people may type a number themselves
 */
public record NumberSeriesView(
        String code, String prefix, int width, long nextNo, boolean manualAllowed) {}
