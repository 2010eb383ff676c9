package org.relance.marketing.segment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.relance.marketing.targeting.TargetGroup;

/** Lets the target groups of active campaigns follow a change of a segment. */
@ApplicationScoped
class SegmentTargets {

    @Inject LineRepository lines;
    @Inject TargetGroup group;

    /**
     * Does something to a segment, and carries what changed to the campaigns that its lines named
     * before or name afterwards.
     */
    int follow(long segmentId, IntSupplier change) {
        Set<LineTarget> before = activeTargets(segmentId);
        int done = change.getAsInt();
        Set<LineTarget> after = activeTargets(segmentId);
        each(without(before, after), group::removed);
        each(without(after, before), group::added);
        return done;
    }

    private Set<LineTarget> activeTargets(long segmentId) {
        Set<Long> active =
                lines.campaigns(segmentId).stream()
                        .filter(group::isActive)
                        .collect(Collectors.toSet());
        return active.isEmpty()
                ? Set.of()
                : lines.targets(segmentId).stream()
                        .filter(target -> active.contains(target.campaignId()))
                        .collect(Collectors.toSet());
    }

    private static Set<LineTarget> without(Set<LineTarget> all, Set<LineTarget> others) {
        Set<LineTarget> rest = new HashSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    private static void each(Set<LineTarget> targets, BiConsumer<Long, List<Long>> tell) {
        Map<Long, List<Long>> byCampaign =
                targets.stream()
                        .collect(
                                Collectors.groupingBy(
                                        LineTarget::campaignId,
                                        Collectors.mapping(
                                                LineTarget::contactId, Collectors.toList())));
        byCampaign.forEach(tell);
    }
}
