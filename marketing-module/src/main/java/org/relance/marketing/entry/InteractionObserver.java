package org.relance.marketing.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.relance.crm.api.event.CampaignInteraction;
import org.relance.crm.api.event.InteractionsDropped;
import org.relance.crm.api.event.InteractionsLogged;
import org.relance.crm.api.event.InteractionsRestoring;
import org.relance.kernel.DomainException;
import org.relance.marketing.targeting.TargetGroup;

/** Keeps entries and target groups in step with interactions that people log and cancel. */
@ApplicationScoped
class InteractionObserver {

    @Inject EntryRepository entries;
    @Inject LoggedSegmentRepository loggedSegments;
    @Inject TargetGroup group;

    void logged(@Observes InteractionsLogged event) {
        event.interactions().forEach(entries::ensure);
        targets(
                event.interactions(),
                (campaign, contacts) -> {
                    if (group.isActive(campaign)) {
                        group.added(campaign, contacts);
                    }
                });
    }

    void dropped(@Observes InteractionsDropped event) {
        targets(event.interactions(), group::removed);
    }

    void restoring(@Observes InteractionsRestoring event) {
        for (CampaignInteraction interaction : event.interactions()) {
            String segment = interaction.segmentNo();
            if (segment != null && loggedSegments.isCancelled(segment)) {
                throw DomainException.conflict("marketing.logged-segment-cancelled", segment);
            }
            if (entries.isCancelled(interaction)) {
                throw DomainException.conflict("marketing.entry-cancelled");
            }
        }
    }

    private static void targets(
            List<CampaignInteraction> interactions, BiConsumer<Long, List<Long>> tell) {
        Map<Long, List<Long>> byCampaign =
                interactions.stream()
                        .filter(i -> i.target() && Objects.nonNull(i.contactId()))
                        .collect(
                                Collectors.groupingBy(
                                        CampaignInteraction::campaignId,
                                        Collectors.mapping(
                                                CampaignInteraction::contactId,
                                                Collectors.toList())));
        byCampaign.forEach(tell);
    }
}
