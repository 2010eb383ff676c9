package org.relance.marketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.relance.kernel.BusinessClock;
import org.relance.marketing.api.Audience;
import org.relance.marketing.api.EmailCampaignRow;
import org.relance.marketing.api.EmailCampaignStatus;
import org.relance.marketing.api.EmailCampaignView;
import org.relance.marketing.api.EmailStep;

/** Puts launches together with their counted ledgers and derives where they are. */
@ApplicationScoped
class EmailCampaignViews {

    @Inject EmailCampaignStore store;
    @Inject AudienceStore audiences;
    @Inject BusinessClock clock;

    List<EmailCampaignView> of(List<EmailCampaignRow> rows) {
        StepCounts counts =
                new StepCounts(store.counts(rows.stream().map(EmailCampaignRow::id).toList()));
        return rows.stream().map(row -> view(row, counts.of(row.id()))).toList();
    }

    List<PlannedStep> steps(EmailCampaignRow row) {
        return store.schedule(row.campaignId()).stream()
                .map(step -> step.startingOn(row.startDate(), clock.zone()))
                .toList();
    }

    private EmailCampaignView view(EmailCampaignRow row, StepCounts counts) {
        List<PlannedStep> planned = steps(row);
        List<EmailStep> steps = planned.stream().map(counts::step).toList();
        return new EmailCampaignView(
                row, status(row, steps), audience(row, planned, counts), steps);
    }

    private Audience audience(EmailCampaignRow row, List<PlannedStep> steps, StepCounts counts) {
        if (steps.isEmpty()) {
            return new Audience(0, 0, List.of());
        }
        PlannedStep first = steps.get(0);
        return row.frozen()
                ? counts.audience(first)
                : audiences.count(row.segmentId(), row.topic());
    }

    private EmailCampaignStatus status(EmailCampaignRow row, List<EmailStep> steps) {
        if (row.stopped()) {
            return EmailCampaignStatus.STOPPED;
        }
        if (!row.frozen()) {
            return EmailCampaignStatus.SCHEDULED;
        }
        if (steps.stream().allMatch(step -> step.waiting() == 0)) {
            return EmailCampaignStatus.COMPLETED;
        }
        boolean begun = steps.stream().anyMatch(this::hasBegun);
        return begun ? EmailCampaignStatus.RUNNING : EmailCampaignStatus.SCHEDULED;
    }

    private boolean hasBegun(EmailStep step) {
        return step.sent() + step.failed() > 0 || !step.dueAt().isAfter(clock.now());
    }
}
