package org.relance.marketing.segment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.relance.marketing.api.Criteria;
import org.relance.marketing.api.RuleCount;
import org.relance.marketing.api.RuleDetails;
import org.relance.marketing.api.RuleStep;
import org.relance.marketing.api.SegmentActionKind;
import org.relance.marketing.api.SegmentFilter;

/** Counts by rules, and makes lines of whom they mean. */
@ApplicationScoped
public class RuleRefresh {

    private static final Criteria EVERYBODY = Criteria.of(SegmentFilter.ALL);

    @Inject RuleRepository rules;
    @Inject FoundRepository finds;
    @Inject CriteriaLineRepository lines;
    @Inject ActionLog actions;

    /** Takes the contacts anew where the segment has rules; else nothing happens. */
    public void ifRuled(long segmentId) {
        List<RuleDetails> known = rules.of(segmentId);
        if (!known.isEmpty()) {
            refresh(segmentId, known);
        }
    }

    RuleCount refresh(long segmentId, List<RuleDetails> known) {
        return finds.byRules(
                known,
                (found, steps) -> {
                    RuleCount count = count(segmentId, found, steps);
                    actions.byHand(
                            segmentId,
                            SegmentActionKind.RULES,
                            segment ->
                                    lines.remove(segment, SegmentActionKind.REFINE, found)
                                            + lines.add(segment, found, EVERYBODY));
                    return count;
                });
    }

    RuleCount count(long segmentId, List<RuleDetails> known) {
        return finds.byRules(known, (found, steps) -> count(segmentId, found, steps));
    }

    private RuleCount count(long segmentId, Found found, List<RuleStep> steps) {
        return new RuleCount(
                steps,
                finds.size(found),
                lines.count(segmentId, found, EVERYBODY).toAdd(),
                lines.countRemoved(segmentId, SegmentActionKind.REFINE, found));
    }
}
