package org.relance.marketing.segment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.relance.kernel.Allowed;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Trail;
import org.relance.marketing.api.RuleCount;
import org.relance.marketing.api.RuleDetails;
import org.relance.marketing.api.RuleEffect;
import org.relance.marketing.api.SegmentRules;
import org.relance.marketing.api.SegmentView;
import org.relance.marketing.api.Segments;
import org.relance.marketing.campaign.Checks;

@ApplicationScoped
@Transactional
@Allowed(Role.CAMPAIGN_MANAGER)
class DefaultSegmentRules implements SegmentRules {

    private static final int MOST = 20;
    private static final int FILTER_LIMIT = 2000;

    @Inject SegmentRepository segments;
    @Inject RuleRepository rules;
    @Inject RuleRefresh refresh;
    @Inject Trail trail;

    @Override
    @Allowed(Role.READER)
    public List<RuleDetails> of(long segmentId) {
        return rules.of(segmentId);
    }

    @Override
    public SegmentView replace(long segmentId, int version, List<RuleDetails> wanted) {
        check(wanted);
        SegmentView segment = segments.view(segmentId);
        if (!segments.advance(segmentId, version)) {
            throw DomainException.stale("marketing.segment-stale", segment.number());
        }
        rules.replace(segmentId, wanted);
        String count = Integer.toString(wanted.size());
        trail.record(Segments.TRAIL, segmentId, segment.number(), "rules-changed", count);
        return segments.view(segmentId);
    }

    private static void check(List<RuleDetails> wanted) {
        if (wanted.size() > MOST) {
            throw DomainException.invalid("marketing.rules-too-many", "rules", MOST);
        }
        if (!wanted.isEmpty() && wanted.stream().allMatch(r -> r.effect() == RuleEffect.EXCLUDE)) {
            throw DomainException.invalid("marketing.rules-without-include", "rules");
        }
        for (RuleDetails rule : wanted) {
            Checks.required(rule.name(), "name", 100);
            if (rule.filter().text().length() > FILTER_LIMIT) {
                throw DomainException.invalid("marketing.filter-too-long", "filter", FILTER_LIMIT);
            }
        }
    }

    @Override
    @Allowed(Role.READER)
    public RuleCount count(long segmentId) {
        return refresh.count(segmentId, rules.of(segments.segment(segmentId).id()));
    }

    @Override
    public RuleCount refresh(long segmentId) {
        Segment segment = segments.segment(segmentId);
        List<RuleDetails> known = rules.of(segmentId);
        if (known.isEmpty()) {
            throw DomainException.conflict("marketing.rules-none", segment.number());
        }
        return refresh.refresh(segmentId, known);
    }
}
