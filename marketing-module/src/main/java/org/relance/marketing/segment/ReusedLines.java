package org.relance.marketing.segment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.relance.kernel.db.Database;
import org.relance.marketing.api.SegmentActionKind;

/** Puts the contacts of a logged segment on a segment, as one action of its history. */
@ApplicationScoped
public class ReusedLines {

    private static final String INSERT =
            LineSql.INSERT
                    + "c.id in (select i.contact_id from crm_interaction i where i.segment_no = :logged"
                    + " and i.cancelled = false) and c.privacy_blocked = false and"
                    + LineSql.NEW;

    @Inject ActionLog actions;
    @Inject Database database;

    /**
     * Adds those who have an interaction of the logged segment that is not cancelled; who is on the
     * segment already stays as it is.
     *
     * @return how many came
     */
    public int add(long segmentId, String loggedSegmentNo) {
        return actions.byHand(
                segmentId,
                SegmentActionKind.ADD_BY_HAND,
                segment ->
                        database.ask(
                                h ->
                                        segment.next(h.createUpdate(INSERT))
                                                .bind("logged", loggedSegmentNo)
                                                .execute()));
    }
}
