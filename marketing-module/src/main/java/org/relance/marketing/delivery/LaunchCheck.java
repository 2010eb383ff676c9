package org.relance.marketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.api.EmailCampaignStatus;
import org.relance.marketing.api.LaunchEmailCampaign;
import org.relance.marketing.mail.Mailbox;

/** What must hold before a campaign may be launched. */
@ApplicationScoped
class LaunchCheck {

    @Inject EmailCampaignStore store;
    @Inject EmailCampaignViews views;
    @Inject Campaigns campaigns;
    @Inject Codes codes;
    @Inject BusinessClock clock;

    void records(LaunchEmailCampaign launch) {
        campaigns.get(launch.campaignId()).refuseTemplate();
        if (!store.exists("mkt_segment", launch.segmentId())) {
            throw DomainException.notFound(
                    "marketing.segment-not-found", Long.toString(launch.segmentId()));
        }
        codes.require(CodeKind.CONSENT_TOPIC, launch.topic(), "topic");
    }

    void sender(LaunchEmailCampaign launch) {
        if (Mailbox.parse(launch.senderAddress()).isEmpty()) {
            throw DomainException.invalid(
                    "mail.bad-sender", "senderAddress", launch.senderAddress());
        }
        if (launch.senderName().length() > 100) {
            throw DomainException.invalid("mail.sender-name-too-long", "senderName", 100);
        }
    }

    void start(LocalDate start) {
        if (start.isBefore(clock.today())) {
            throw DomainException.invalid("mail.start-in-past", "startDate", start);
        }
    }

    /** The schedule, complete in the default language. */
    List<PlannedStep> steps(LaunchEmailCampaign launch, LocalDate start) {
        List<PlannedStep> steps =
                store.schedule(launch.campaignId()).stream()
                        .map(row -> row.startingOn(start, clock.zone()))
                        .toList();
        if (steps.isEmpty()) {
            throw DomainException.conflict("mail.no-steps");
        }
        for (PlannedStep step : steps) {
            if (store.subject(step.templateId(), launch.defaultLanguage()).isEmpty()) {
                throw textMissing(step, launch.defaultLanguage());
            }
        }
        return steps;
    }

    private static DomainException textMissing(PlannedStep step, String language) {
        return DomainException.invalid(
                "mail.text-missing", "defaultLanguage", step.templateCode(), language);
    }

    void notLaunched(LaunchEmailCampaign launch) {
        boolean underWay =
                views.of(store.ofCampaign(launch.campaignId())).stream()
                        .filter(view -> view.campaign().segmentId() == launch.segmentId())
                        .anyMatch(
                                view ->
                                        view.status() == EmailCampaignStatus.SCHEDULED
                                                || view.status() == EmailCampaignStatus.RUNNING);
        if (underWay) {
            throw DomainException.conflict("mail.launched-already");
        }
    }
}
