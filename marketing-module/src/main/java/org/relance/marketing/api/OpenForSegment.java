package org.relance.marketing.api;

/**
 * Which opportunity is opened for all contacts on a segment.
 *
 * @param description empty takes that of the segment
 * @param cycleCode sales cycle; empty for none
 */
public record OpenForSegment(String description, String cycleCode) {

    public OpenForSegment {
        description = Texts.clean(description);
        cycleCode = Texts.clean(cycleCode);
    }
}
