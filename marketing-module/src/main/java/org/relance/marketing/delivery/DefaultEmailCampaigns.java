package org.relance.marketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.relance.kernel.Allowed;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Trail;
import org.relance.marketing.api.EmailCampaignRow;
import org.relance.marketing.api.EmailCampaignStatus;
import org.relance.marketing.api.EmailCampaignView;
import org.relance.marketing.api.EmailCampaigns;
import org.relance.marketing.api.LaunchEmailCampaign;
import org.relance.marketing.api.LaunchPreview;
import org.relance.marketing.api.RecipientRow;
import org.relance.marketing.entry.EntryKeeper;
import org.relance.marketing.segment.RuleRefresh;

@ApplicationScoped
@Transactional
@Allowed(Role.CAMPAIGN_MANAGER)
class DefaultEmailCampaigns implements EmailCampaigns {

    @Inject EmailCampaignStore store;
    @Inject AudienceStore audiences;
    @Inject EmailCampaignViews views;
    @Inject LaunchCheck check;
    @Inject BusinessClock clock;
    @Inject CurrentActor actor;
    @Inject EntryKeeper entries;
    @Inject RuleRefresh rules;
    @Inject Trail trail;

    @Override
    public LaunchPreview preview(LaunchEmailCampaign launch) {
        check.records(launch);
        List<PlannedStep> steps = check.steps(launch, start(launch));
        return new LaunchPreview(
                audiences.count(launch.segmentId(), launch.topic()),
                steps.stream().map(step -> previewed(step, launch)).toList());
    }

    private LaunchPreview.Step previewed(PlannedStep step, LaunchEmailCampaign launch) {
        return new LaunchPreview.Step(
                step.position(),
                step.templateDescription(),
                store.subject(step.templateId(), launch.defaultLanguage()).orElse(""),
                step.dueAt());
    }

    @Override
    public EmailCampaignView launch(LaunchEmailCampaign launch) {
        check.records(launch);
        check.sender(launch);
        LocalDate start = start(launch);
        check.start(start);
        check.steps(launch, start);
        check.notLaunched(launch);
        long id =
                store.insert(launch, start, clock.systemClock().instant(), actor.get().username());
        EmailCampaignView view = get(id);
        record(view.campaign(), "launched", start + " " + view.campaign().segmentNumber());
        return view;
    }

    private LocalDate start(LaunchEmailCampaign launch) {
        return launch.startDate() == null ? clock.today() : launch.startDate();
    }

    @Override
    public EmailCampaignView freeze(long id) {
        EmailCampaignRow row = row(id);
        if (row.stopped()) {
            throw DomainException.conflict("mail.email-campaign-stopped", row.campaignNumber());
        }
        if (store.markFrozen(id, clock.systemClock().instant())) {
            rules.ifRuled(row.segmentId());
            for (PlannedStep step : views.steps(row)) {
                audiences.freeze(row, step);
            }
            audiences.excludeSuppressed(id);
            entries.ensure(row.campaignId(), row.segmentNumber());
            record(row, "frozen", "");
        }
        return get(id);
    }

    @Override
    public EmailCampaignView stop(long id, int version) {
        EmailCampaignView view = get(id);
        EmailCampaignRow row = view.campaign();
        if (view.status() == EmailCampaignStatus.COMPLETED || row.stopped()) {
            throw DomainException.conflict("mail.email-campaign-over", row.campaignNumber());
        }
        if (!store.markStopped(id, version)) {
            throw DomainException.stale("mail.email-campaign-stale", row.campaignNumber());
        }
        record(row, "stopped", Integer.toString(store.withdraw(id)));
        return get(id);
    }

    @Override
    public int sendInDoubtAgain(long id) {
        EmailCampaignRow row = row(id);
        if (row.stopped()) {
            throw DomainException.conflict("mail.email-campaign-stopped", row.campaignNumber());
        }
        int again = store.dueAgain(id, StepCounts.IN_DOUBT, clock.now());
        record(row, "sent-again", Integer.toString(again));
        return again;
    }

    @Override
    @Allowed(Role.READER)
    public EmailCampaignView get(long id) {
        return views.of(List.of(row(id))).get(0);
    }

    @Override
    @Allowed(Role.READER)
    public List<EmailCampaignView> ofCampaign(long campaignId) {
        return views.of(store.ofCampaign(campaignId));
    }

    @Override
    @Allowed(Role.READER)
    public ListPage<EmailCampaignRow> list(ListRequest request) {
        return store.list(request);
    }

    @Override
    @Allowed(Role.READER)
    public ListPage<EmailCampaignView> views(ListRequest request) {
        ListPage<EmailCampaignRow> page = store.list(request);
        return new ListPage<>(views.of(page.rows()), page.next(), page.total());
    }

    @Override
    @Allowed(Role.READER)
    public ListPage<RecipientRow> recipients(long id, ListRequest request) {
        return store.recipients(row(id).id(), request);
    }

    private EmailCampaignRow row(long id) {
        return store.find(id)
                .orElseThrow(
                        () ->
                                DomainException.notFound(
                                        "mail.email-campaign-not-found", Long.toString(id)));
    }

    private void record(EmailCampaignRow row, String action, String detail) {
        trail.record(TRAIL, row.id(), row.campaignNumber(), action, detail);
    }
}
