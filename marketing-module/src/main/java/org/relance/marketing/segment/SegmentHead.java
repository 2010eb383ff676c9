package org.relance.marketing.segment;

import org.jdbi.v3.core.statement.SqlStatement;

/** What an action needs to know of a segment, read under its lock. */
public record SegmentHead(long id, String number, int actions) {

    /** Names the segment and its next action to a statement. */
    <T extends SqlStatement<T>> T next(T statement) {
        return statement.bind("segment", id).bind("action", actions + 1);
    }
}
