package org.relance.marketing.api;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What somebody confirms who launches a campaign's e-mails to a segment.
 *
 * @param startDate day from which the steps count; null means the work date
 * @param senderName shown as the sender; may be blank
 * @param senderAddress address that mails come from and answers go to
 * @param defaultLanguage for contacts whose language the template does not have; blank means fr
 * @param topic what the mails are about, a code of consent-topic; null for none
 */
public record LaunchEmailCampaign(
        long campaignId,
        long segmentId,
        LocalDate startDate,
        String senderName,
        String senderAddress,
        String defaultLanguage,
        String topic) {

    /** Cleans what was typed. */
    public LaunchEmailCampaign {
        senderName = Texts.clean(senderName);
        senderAddress = Texts.clean(senderAddress);
        String language = Texts.clean(defaultLanguage).toLowerCase(Locale.ROOT);
        defaultLanguage = language.isEmpty() ? "fr" : language;
        topic = topic == null || topic.isBlank() ? null : topic.strip();
    }
}
