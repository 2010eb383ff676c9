package org.relance.marketing.segment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.ToIntFunction;
import org.relance.kernel.db.Trail;
import org.relance.marketing.api.Criteria;
import org.relance.marketing.api.SegmentAction;
import org.relance.marketing.api.SegmentActionKind;
import org.relance.marketing.api.SegmentFilter;
import org.relance.marketing.api.Segments;

/**
 * Every coming and going of contacts on a segment: one at a time, numbered, in the trail, with the
 * target group of an active campaign following.
 */
@ApplicationScoped
class ActionLog {

    @Inject ActionRepository actions;
    @Inject FoundRepository finds;
    @Inject CriteriaLineRepository lines;
    @Inject SegmentTargets targets;
    @Inject Trail trail;

    /** Runs criteria; the action is kept whatever it moves. */
    SegmentAction run(long segmentId, SegmentActionKind kind, Criteria criteria) {
        SegmentHead segment = actions.lock(segmentId);
        int moved =
                targets.follow(
                        segment.id(),
                        () -> finds.with(kind, criteria, f -> move(segment, kind, f, criteria)));
        SegmentAction action = actions.record(segment, kind, criteria, moved);
        tell(segment, kind == SegmentActionKind.ADD, moved, action.filter());
        return action;
    }

    private int move(SegmentHead segment, SegmentActionKind kind, Found found, Criteria criteria) {
        return kind == SegmentActionKind.ADD
                ? lines.add(segment, found, criteria)
                : lines.remove(segment, kind, found);
    }

    /** Does what somebody chose by hand; the action is kept where it moved anybody. */
    int byHand(long segmentId, SegmentActionKind kind, ToIntFunction<SegmentHead> change) {
        SegmentHead segment = actions.lock(segmentId);
        int moved = targets.follow(segment.id(), () -> change.applyAsInt(segment));
        if (moved > 0) {
            actions.record(segment, kind, Criteria.of(SegmentFilter.ALL), moved);
        }
        tell(segment, kind == SegmentActionKind.ADD_BY_HAND, moved, "");
        return moved;
    }

    private void tell(SegmentHead segment, boolean added, int contacts, String filter) {
        if (contacts > 0) {
            trail.record(
                    Segments.TRAIL,
                    segment.id(),
                    segment.number(),
                    added ? "contacts-added" : "contacts-removed",
                    (contacts + " " + filter).strip());
        }
    }
}
