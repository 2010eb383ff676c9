package org.relance.marketing.api;

import java.util.List;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/**
 * Launches of a campaign's schedule to a segment, and their ledger of one row per recipient and
 * step. In the trail under the subject {@code email-campaign}.
 */
public interface EmailCampaigns {

    /** Subject of the trail. */
    String TRAIL = "email-campaign";

    /** What a launch would do: who gets what and when, who is left out and why. */
    LaunchPreview preview(LaunchEmailCampaign launch);

    /**
     * Launches a campaign. Nothing is sent here: the audience is fixed on the start date at the
     * latest, and what is due goes out with the next run of the sending job.
     *
     * @throws org.relance.kernel.DomainException {@code marketing.campaign-not-found}, {@code
     *     marketing.segment-not-found}, {@code mail.no-steps}, {@code mail.start-in-past}, {@code
     *     mail.bad-sender}, {@code mail.text-missing} where a template lacks the default language,
     *     {@code crm.code-unknown} for a topic, {@code mail.launched-already} while another launch
     *     to the same segment is not over
     */
    EmailCampaignView launch(LaunchEmailCampaign launch);

    /**
     * Fixes the audience: one row per contact and step, due or excluded with its reason.
     * Idempotent: once fixed it stays as it is.
     *
     * @throws org.relance.kernel.DomainException {@code mail.email-campaign-not-found}, {@code
     *     mail.email-campaign-stopped}
     */
    EmailCampaignView freeze(long id);

    /**
     * Withdraws everything that was not sent. Mails that are on their way to the server still go.
     *
     * @throws org.relance.kernel.DomainException {@code mail.email-campaign-stale}, {@code
     *     mail.email-campaign-over}
     */
    EmailCampaignView stop(long id, int version);

    /** Sends once more what was handed to a server that never answered. Answers how many. */
    int sendInDoubtAgain(long id);

    /**
     * One e-mail campaign.
     *
     * @throws org.relance.kernel.DomainException {@code mail.email-campaign-not-found}
     */
    EmailCampaignView get(long id);

    /** All launches of a campaign, latest first. */
    List<EmailCampaignView> ofCampaign(long campaignId);

    /** A list; keys are the components of {@link EmailCampaignRow}. */
    ListPage<EmailCampaignRow> list(ListRequest request);

    /** The same list with audiences and steps. */
    ListPage<EmailCampaignView> views(ListRequest request);

    /** The ledger of one; keys are the components of {@link RecipientRow}. */
    ListPage<RecipientRow> recipients(long id, ListRequest request);
}
