package org.relance.marketing.api;

/**
 * How a segment is logged.
 *
 * @param followUp whether a new segment with the same contacts and campaign is made, without
 *     template, cost and targets
 * @param followUpDescription of that segment; empty takes "Follow-up on segment N"
 */
public record LogSegment(boolean followUp, String followUpDescription) {

    private static final int LIMIT = 50;

    /** Nothing stays. */
    public static final LogSegment ONLY = new LogSegment(false, "");

    /** A segment to follow up with stays. */
    public static final LogSegment WITH_FOLLOW_UP = new LogSegment(true, "");

    public LogSegment {
        followUpDescription = Texts.clean(followUpDescription);
    }

    /** The description of the segment that follows up, at most 50 characters (domain.md §5). */
    public String descriptionFor(String number) {
        String text =
                followUpDescription.isEmpty()
                        ? "Follow-up on segment " + number
                        : followUpDescription;
        return text.length() > LIMIT ? text.substring(0, LIMIT).strip() : text;
    }
}
