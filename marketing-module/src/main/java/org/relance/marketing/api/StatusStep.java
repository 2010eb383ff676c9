package org.relance.marketing.api;

/** One status of the step bar of a campaign: where it stands among all statuses in their order. */
public record StatusStep(String code, String description, Position position) {

    /** Where a step lies, seen from the status that the campaign has. */
    public enum Position {
        PAST,
        CURRENT,
        NEXT
    }
}
