package org.relance.marketing.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.relance.kernel.Allowed;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Trail;
import org.relance.marketing.api.LogObstacle;
import org.relance.marketing.api.LogPreview;
import org.relance.marketing.api.LogSegment;
import org.relance.marketing.api.LoggedSegment;
import org.relance.marketing.api.LoggedSegmentRow;
import org.relance.marketing.api.SegmentDetails;
import org.relance.marketing.api.SegmentLog;
import org.relance.marketing.api.SegmentView;
import org.relance.marketing.api.Segments;
import org.relance.marketing.entry.LoggedSegmentRepository.Head;
import org.relance.marketing.segment.ReusedLines;

@ApplicationScoped
@Transactional
@Allowed(Role.CAMPAIGN_MANAGER)
class DefaultSegmentLog implements SegmentLog {

    @Inject Segments segments;
    @Inject LogRepository log;
    @Inject LogObstacles obstacles;
    @Inject LoggedSegmentRepository loggedSegments;
    @Inject EntryRepository entries;
    @Inject EntryCancelling cancelling;
    @Inject ReusedLines reusedLines;
    @Inject BusinessClock clock;
    @Inject Trail trail;

    @Override
    @Allowed(Role.READER)
    public LogPreview preview(long segmentId) {
        SegmentView segment = segments.get(segmentId);
        LogRepository.Lines lines = log.lines(segmentId);
        return new LogPreview(
                lines.interactions(),
                log.campaigns(segmentId),
                lines.cost(),
                lines.durationMin(),
                lines.withoutAddress(),
                obstacles.of(segment, lines));
    }

    @Override
    public LoggedSegment log(long segmentId, int version, LogSegment how) {
        log.lock(segmentId);
        SegmentView segment = segments.get(segmentId);
        if (segment.version() != version) {
            throw DomainException.stale("marketing.segment-stale", segment.number());
        }
        refuse(obstacles.of(segment, log.lines(segmentId)), segment);
        long logged = loggedSegments.insert(segment, clock.systemClock().instant());
        int interactions = log.interactions(segment, clock.now());
        int written = log.entries(segment, logged);
        SegmentView followUp = how.followUp() ? followUp(segment, how) : null;
        segments.delete(segmentId, version);
        record(segment.id(), segment.number(), "logged", Integer.toString(interactions));
        return new LoggedSegment(
                logged,
                segment.number(),
                interactions,
                written,
                followUp == null ? null : followUp.id(),
                followUp == null ? null : followUp.number());
    }

    private static void refuse(List<LogObstacle> found, SegmentView segment) {
        if (!found.isEmpty()) {
            LogObstacle first = found.get(0);
            throw DomainException.conflict(
                    first.code(), segment.number(), first.lines(), first.example());
        }
    }

    private SegmentView followUp(SegmentView logged, LogSegment how) {
        SegmentDetails details =
                new SegmentDetails(
                        how.descriptionFor(logged.number()),
                        logged.campaignId(),
                        logged.salespersonCode(),
                        null,
                        false,
                        false,
                        null);
        SegmentView followUp = segments.create("", details);
        log.follow(logged.id(), followUp.id());
        return followUp;
    }

    @Override
    @Allowed(Role.READER)
    public ListPage<LoggedSegmentRow> list(ListRequest request) {
        return loggedSegments.list(request);
    }

    @Override
    public int cancel(Collection<Long> ids) {
        List<Head> found = loggedSegments.find(ids, Cancelled.NO);
        for (Head logged : found) {
            entries.ofLoggedSegment(logged.id()).forEach(cancelling::cancel);
            loggedSegments.mark(logged, Cancelled.YES);
            record(logged.id(), logged.segmentNo(), "log-cancelled", "");
        }
        return found.size();
    }

    @Override
    public int restore(Collection<Long> ids) {
        List<Head> found = loggedSegments.find(ids, Cancelled.YES);
        for (Head logged : found) {
            loggedSegments.mark(logged, Cancelled.NO);
            entries.ofLoggedSegment(logged.id()).forEach(cancelling::restore);
            record(logged.id(), logged.segmentNo(), "log-restored", "");
        }
        return found.size();
    }

    @Override
    public int deleteCancelled(Collection<Long> ids) {
        List<Head> found = loggedSegments.find(ids, Cancelled.YES);
        for (Head logged : found) {
            loggedSegments.delete(logged.id());
            record(logged.id(), logged.segmentNo(), "log-deleted", "");
        }
        return found.size();
    }

    @Override
    public int reuse(long segmentId, long loggedSegmentId) {
        LoggedSegmentRow logged =
                loggedSegments
                        .list(ListRequest.first(1).with("id", Long.toString(loggedSegmentId)))
                        .rows()
                        .stream()
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        DomainException.notFound(
                                                "marketing.logged-segment-not-found",
                                                loggedSegmentId));
        return reusedLines.add(segmentId, logged.segmentNo());
    }

    private void record(long id, String number, String action, String detail) {
        trail.record(Segments.TRAIL, id, number, action, detail);
    }
}
