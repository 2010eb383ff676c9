package org.relance.marketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.relance.kernel.db.Database;
import org.relance.marketing.api.RecipientState;
import org.relance.marketing.mail.MailSkeleton;
import org.relance.marketing.mail.MailText;
import org.relance.marketing.mail.Mailbox;
import org.relance.marketing.mail.Sender;

/**
 * Looks at claimed rows once more before they are sent: who opted out or took a consent back after
 * the audience was fixed gets nothing.
 */
@ApplicationScoped
class Preparation {

    /** Claimed rows, sorted out. */
    record Prepared(List<ReadyMail> ready, List<Outcome> settled) {}

    private record SkeletonKey(long emailCampaignId, long templateId, String language) {}

    public record TextRow(String subject, String htmlBody, String textBody) {}

    @Inject Database database;
    @Inject SuppressedAddresses suppressions;
    @Inject TopicRule topics;

    /** Skeletons of one run; built once per launch, template and language. */
    final class Skeletons {
        private final Map<SkeletonKey, MailSkeleton> built = new HashMap<>();

        MailSkeleton of(OutgoingMail mail) {
            return built.computeIfAbsent(
                    new SkeletonKey(mail.emailCampaignId(), mail.templateId(), mail.languageCode()),
                    key -> build(mail));
        }
    }

    Skeletons skeletons() {
        return new Skeletons();
    }

    Prepared prepare(List<OutgoingMail> claimed, Skeletons skeletons, Instant now) {
        Set<String> suppressed =
                suppressions.among(claimed.stream().map(OutgoingMail::address).toList());
        Predicate<OutgoingMail> consenting = topics.allowing(claimed);
        List<ReadyMail> ready = new ArrayList<>();
        List<Outcome> settled = new ArrayList<>();
        for (OutgoingMail mail : claimed) {
            Optional<String> address = Mailbox.parse(mail.address());
            String objection = objection(mail, suppressed, consenting);
            if (objection != null) {
                settled.add(Outcome.stopped(mail, objection, now));
            } else if (address.isEmpty()) {
                settled.add(new Outcome(mail, RecipientState.FAILED, "BAD_ADDRESS", null, now));
            } else {
                ready.add(new ReadyMail(mail, address.get(), skeletons.of(mail)));
            }
        }
        return new Prepared(ready, settled);
    }

    private static String objection(
            OutgoingMail mail, Set<String> suppressed, Predicate<OutgoingMail> consenting) {
        if (!"CONFIRMED".equals(mail.decision())) {
            return "WITHDRAWN";
        }
        if (mail.optedOutAt() != null) {
            return "OPTED_OUT";
        }
        if (mail.privacyBlocked()) {
            return "PRIVACY";
        }
        if (!consenting.test(mail)) {
            return "NO_CONSENT";
        }
        return suppressed.contains(mail.address()) ? "SUPPRESSED" : null;
    }

    private MailSkeleton build(OutgoingMail mail) {
        TextRow text =
                database.ask(
                        h ->
                                h.createQuery(
                                                "select subject, html_body, text_body from mkt_template_text where template_id = :template and language_code = :language")
                                        .bind("template", mail.templateId())
                                        .bind("language", mail.languageCode())
                                        .mapTo(TextRow.class)
                                        .one());
        return new MailSkeleton(
                new Sender(mail.senderName(), mail.senderAddress()),
                new MailText(
                        mail.languageCode(), text.subject(), text.htmlBody(), text.textBody()));
    }
}
