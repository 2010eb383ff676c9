package org.relance.marketing.segment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.relance.kernel.Allowed;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Trail;
import org.relance.marketing.api.Criteria;
import org.relance.marketing.api.CriteriaEffect;
import org.relance.marketing.api.FilterCount;
import org.relance.marketing.api.SavedCriteria;
import org.relance.marketing.api.SegmentAction;
import org.relance.marketing.api.SegmentActionKind;
import org.relance.marketing.api.SegmentCriteria;
import org.relance.marketing.api.Segments;
import org.relance.marketing.campaign.Checks;

@ApplicationScoped
@Transactional
@Allowed(Role.CAMPAIGN_MANAGER)
class DefaultSegmentCriteria implements SegmentCriteria {

    private static final String TRAIL = "saved-criteria";

    @Inject ActionLog log;
    @Inject ActionRepository actions;
    @Inject FoundRepository finds;
    @Inject LineRepository lines;
    @Inject CriteriaLineRepository byCriteria;
    @Inject SavedCriteriaRepository saved;
    @Inject SegmentTargets targets;
    @Inject BusinessClock clock;
    @Inject CurrentActor actor;
    @Inject Trail trail;

    @Override
    @Allowed(Role.READER)
    public CriteriaEffect preview(long segmentId, SegmentActionKind kind, Criteria criteria) {
        checkKind(kind);
        return finds.with(kind, criteria, f -> effect(segmentId, kind, f, criteria));
    }

    private CriteriaEffect effect(
            long segmentId, SegmentActionKind kind, Found found, Criteria criteria) {
        FilterCount count = byCriteria.count(segmentId, found, criteria);
        int size = lines.size(segmentId);
        if (kind == SegmentActionKind.ADD) {
            return new CriteriaEffect(count, 0, size + count.toAdd());
        }
        int toRemove = byCriteria.countRemoved(segmentId, kind, found);
        return new CriteriaEffect(count, toRemove, size - toRemove);
    }

    @Override
    public SegmentAction run(long segmentId, SegmentActionKind kind, Criteria criteria) {
        checkKind(kind);
        return log.run(segmentId, kind, criteria);
    }

    private static void checkKind(SegmentActionKind kind) {
        if (kind == null || !kind.byCriteria()) {
            throw DomainException.invalid("marketing.action-by-hand", "kind", String.valueOf(kind));
        }
    }

    @Override
    @Allowed(Role.READER)
    public List<SegmentAction> history(long segmentId) {
        return actions.history(segmentId);
    }

    @Override
    public int goBack(long segmentId, int no) {
        SegmentHead segment = actions.lock(segmentId);
        if (no < 1 || segment.actions() != no) {
            throw DomainException.stale("marketing.action-not-last", segment.number(), no);
        }
        int moved = targets.follow(segmentId, () -> actions.undo(segment));
        actions.remember(segmentId, lastFilter(segmentId));
        record(segment, "went-back", moved);
        return moved;
    }

    private String lastFilter(long segmentId) {
        return actions.history(segmentId).stream()
                .filter(action -> action.kind().byCriteria())
                .findFirst()
                .map(SegmentAction::filter)
                .orElse("");
    }

    @Override
    public int reset(long segmentId) {
        SegmentHead segment = actions.lock(segmentId);
        actions.forget(segmentId);
        record(segment, "history-reset", segment.actions());
        return segment.actions();
    }

    private void record(SegmentHead segment, String action, int count) {
        trail.record(
                Segments.TRAIL, segment.id(), segment.number(), action, Integer.toString(count));
    }

    @Override
    public SavedCriteria save(long segmentId, String code, String description) {
        String key = code == null ? "" : code.strip();
        String text = description == null ? "" : description.strip();
        Checks.required(key, "code", 20);
        Checks.required(text, "description", 200);
        SegmentHead segment = actions.lock(segmentId);
        List<SegmentAction> steps =
                actions.history(segmentId).stream()
                        .filter(action -> action.kind().byCriteria())
                        .sorted(Comparator.comparing(SegmentAction::no))
                        .toList();
        if (steps.isEmpty()) {
            throw DomainException.conflict("marketing.criteria-nothing-to-save", segment.number());
        }
        if (saved.find(key).isPresent()) {
            throw DomainException.invalid("marketing.criteria-code-taken", "code", key);
        }
        saved.insert(key, text, steps, clock.systemClock().instant(), actor.get().username());
        trail.record(TRAIL, null, key, "created", segment.number());
        return saved.find(key).orElseThrow();
    }

    @Override
    @Allowed(Role.READER)
    public List<SavedCriteria> saved() {
        return saved.all();
    }

    @Override
    public List<SegmentAction> repeat(long segmentId, String code) {
        List<SegmentAction> steps = saved.steps(code);
        if (steps.isEmpty()) {
            throw DomainException.notFound("marketing.criteria-not-found", code);
        }
        return steps.stream().map(s -> log.run(segmentId, s.kind(), s.criteria())).toList();
    }

    @Override
    public void forget(String code) {
        if (!saved.delete(code)) {
            throw DomainException.notFound("marketing.criteria-not-found", code);
        }
        trail.record(TRAIL, null, code, "deleted", "");
    }
}
