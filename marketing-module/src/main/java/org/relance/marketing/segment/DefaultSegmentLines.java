package org.relance.marketing.segment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.function.IntSupplier;
import org.relance.crm.api.InteractionTemplateView;
import org.relance.kernel.Allowed;
import org.relance.kernel.Role;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Trail;
import org.relance.marketing.api.Criteria;
import org.relance.marketing.api.FilterCount;
import org.relance.marketing.api.LineChange;
import org.relance.marketing.api.SegmentActionKind;
import org.relance.marketing.api.SegmentFilter;
import org.relance.marketing.api.SegmentLineRow;
import org.relance.marketing.api.SegmentLines;
import org.relance.marketing.api.Segments;

@ApplicationScoped
@Transactional
@Allowed(Role.CAMPAIGN_MANAGER)
class DefaultSegmentLines implements SegmentLines {

    private static final long NO_SEGMENT = 0;

    @Inject SegmentRepository repository;
    @Inject FoundRepository finds;
    @Inject LineRepository lines;
    @Inject CriteriaLineRepository byCriteria;
    @Inject LineChangeRepository lineChanges;
    @Inject LineRules rules;
    @Inject ActionLog actions;
    @Inject ActionRepository history;
    @Inject SegmentTargets targetGroup;
    @Inject Trail trail;

    @Override
    @Allowed(Role.READER)
    public ListPage<SegmentLineRow> list(long segmentId, ListRequest request) {
        return repository.members(segmentId, request);
    }

    @Override
    @Allowed(Role.READER)
    public FilterCount count(long segmentId, SegmentFilter filter) {
        return found(segmentId, filter);
    }

    @Override
    @Allowed(Role.READER)
    public FilterCount count(SegmentFilter filter) {
        return found(NO_SEGMENT, filter);
    }

    private FilterCount found(long segmentId, SegmentFilter filter) {
        Criteria criteria = Criteria.of(filter);
        return finds.with(
                SegmentActionKind.ADD, criteria, f -> byCriteria.count(segmentId, f, criteria));
    }

    @Override
    public FilterCount addByFilter(long segmentId, SegmentFilter filter) {
        Criteria criteria = Criteria.of(filter);
        FilterCount count = found(segmentId, filter);
        actions.run(segmentId, SegmentActionKind.ADD, criteria);
        return count;
    }

    @Override
    public int add(long segmentId, Collection<Long> contactIds) {
        return actions.byHand(
                segmentId,
                SegmentActionKind.ADD_BY_HAND,
                segment -> lines.add(segment, contactIds));
    }

    @Override
    public int remove(long segmentId, Collection<Long> contactIds) {
        return actions.byHand(
                segmentId,
                SegmentActionKind.REMOVE_BY_HAND,
                segment -> lines.remove(segment, contactIds));
    }

    @Override
    public int removeAll(long segmentId) {
        return actions.byHand(segmentId, SegmentActionKind.REMOVE_BY_HAND, lines::removeAll);
    }

    @Override
    public int markAsTargets(long segmentId, Collection<Long> contactIds) {
        return mark(segmentId, contactIds, Target.YES, "targets-marked");
    }

    @Override
    public int unmarkAsTargets(long segmentId, Collection<Long> contactIds) {
        return mark(segmentId, contactIds, Target.NO, "targets-unmarked");
    }

    @Override
    public int change(long segmentId, Collection<Long> contactIds, LineChange change) {
        return changed(
                segmentId,
                "lines-changed",
                () -> {
                    LineChange typed = rules.checked(change);
                    InteractionTemplateView template = rules.template(typed);
                    return lineChanges.change(segmentId, List.copyOf(contactIds), typed, template);
                });
    }

    private int mark(long segmentId, Collection<Long> contactIds, Target target, String action) {
        return changed(segmentId, action, () -> lines.mark(segmentId, contactIds, target));
    }

    /** Changes lines while nobody else works on the segment, or logs it. */
    private int changed(long segmentId, String action, IntSupplier change) {
        SegmentHead segment = history.lock(segmentId);
        int changed = targetGroup.follow(segmentId, change);
        if (changed > 0) {
            String lines = Integer.toString(changed);
            trail.record(Segments.TRAIL, segment.id(), segment.number(), action, lines);
        }
        return changed;
    }
}
