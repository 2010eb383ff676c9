package org.relance.marketing.segment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import org.relance.marketing.targeting.TargetGroup;

/** Lets the target group of an active campaign follow a change of a segment. */
@ApplicationScoped
class SegmentTargets {

    @Inject LineRepository lines;
    @Inject TargetGroup group;

    /** Does something to the lines of a segment and carries what changed to its campaign. */
    int follow(long segmentId, Long campaign, IntSupplier change) {
        if (!group.isActive(campaign)) {
            return change.getAsInt();
        }
        List<Long> before = lines.targets(segmentId);
        int done = change.getAsInt();
        List<Long> after = lines.targets(segmentId);
        group.removed(campaign, without(before, after));
        group.added(campaign, without(after, before));
        return done;
    }

    /** Does something to the heading, which may move all lines to another campaign. */
    void followMove(Segment segment, Runnable change) {
        Long oldCampaign = segment.campaignId();
        List<Long> before = lines.targets(segment.id());
        change.run();
        List<Long> after = lines.targets(segment.id());
        if (oldCampaign != null && oldCampaign.equals(segment.campaignId())) {
            group.removed(oldCampaign, without(before, after));
            group.added(oldCampaign, without(after, before));
        } else {
            group.removed(oldCampaign, before);
            group.added(segment.campaignId(), after);
        }
    }

    private static List<Long> without(List<Long> all, List<Long> others) {
        Set<Long> known = new HashSet<>(others);
        return all.stream().filter(id -> !known.contains(id)).toList();
    }
}
