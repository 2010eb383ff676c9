package org.relance.marketing.segment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import org.relance.kernel.Allowed;
import org.relance.kernel.Role;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Trail;
import org.relance.marketing.api.FilterCount;
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
    @Inject LineRepository lines;
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
        return lines.count(segmentId, filter);
    }

    @Override
    @Allowed(Role.READER)
    public FilterCount count(SegmentFilter filter) {
        return lines.count(NO_SEGMENT, filter);
    }

    @Override
    public FilterCount addByFilter(long segmentId, SegmentFilter filter) {
        Segment segment = repository.segment(segmentId);
        FilterCount count = lines.count(segmentId, filter);
        segment.filteredBy(filter.text());
        repository.flush();
        int added = targetGroup.follow(segment, () -> lines.addByFilter(segment, filter));
        record(segment, "contacts-added", added, filter.text());
        return count;
    }

    @Override
    public int add(long segmentId, Collection<Long> contactIds) {
        Segment segment = repository.segment(segmentId);
        int added = targetGroup.follow(segment, () -> lines.add(segment, contactIds));
        record(segment, "contacts-added", added, "");
        return added;
    }

    @Override
    public int remove(long segmentId, Collection<Long> contactIds) {
        Segment segment = repository.segment(segmentId);
        int removed = targetGroup.follow(segment, () -> lines.remove(segmentId, contactIds));
        record(segment, "contacts-removed", removed, "");
        return removed;
    }

    @Override
    public int removeAll(long segmentId) {
        Segment segment = repository.segment(segmentId);
        int removed = targetGroup.follow(segment, () -> lines.removeAll(segmentId));
        record(segment, "contacts-removed", removed, "");
        return removed;
    }

    @Override
    public int markAsTargets(long segmentId, Collection<Long> contactIds) {
        return mark(segmentId, contactIds, Target.YES, "targets-marked");
    }

    @Override
    public int unmarkAsTargets(long segmentId, Collection<Long> contactIds) {
        return mark(segmentId, contactIds, Target.NO, "targets-unmarked");
    }

    private int mark(long segmentId, Collection<Long> contactIds, Target target, String action) {
        Segment segment = repository.segment(segmentId);
        int changed = targetGroup.follow(segment, () -> lines.mark(segmentId, contactIds, target));
        record(segment, action, changed, "");
        return changed;
    }

    private void record(Segment segment, String action, int contacts, String filter) {
        if (contacts > 0) {
            String detail = (contacts + " " + filter).strip();
            trail.record(Segments.TRAIL, segment.id(), segment.number(), action, detail);
        }
    }
}
