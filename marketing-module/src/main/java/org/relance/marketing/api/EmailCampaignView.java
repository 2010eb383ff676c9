package org.relance.marketing.api;

import java.util.List;

/**
 * An e-mail campaign with its audience and steps; before the freeze these are what they would be.
 */
public record EmailCampaignView(
        EmailCampaignRow campaign,
        EmailCampaignStatus status,
        Audience audience,
        List<EmailStep> steps) {

    /** Mails sent by all steps. */
    public int sent() {
        return steps.stream().mapToInt(EmailStep::sent).sum();
    }

    /** Mails still to be sent by all steps. */
    public int waiting() {
        return steps.stream().mapToInt(EmailStep::waiting).sum();
    }

    /** Mails that could not be delivered. */
    public int failed() {
        return steps.stream().mapToInt(EmailStep::failed).sum();
    }
}
