package org.relance.web.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.relance.kernel.BusinessClock;
import org.relance.marketing.api.Audience;
import org.relance.marketing.api.EmailCampaignStatus;
import org.relance.marketing.api.EmailStep;
import org.relance.marketing.api.LaunchPreview;
import org.relance.marketing.api.RecipientState;
import org.relance.web.shell.Formats;
import org.relance.web.shell.Messages;
import org.relance.web.shell.Shell;
import org.relance.web.shell.ValueFormat;

/** Sentences about who gets what, and when. */
@Named("deliveryText")
@RequestScoped
public class DeliveryText {

    @Inject Shell shell;
    @Inject Messages messages;
    @Inject Formats format;
    @Inject BusinessClock clock;

    /** Kind of the tag of a status. */
    public String kind(EmailCampaignStatus status) {
        return switch (status) {
            case SCHEDULED -> "confirmed";
            case RUNNING -> "running";
            case COMPLETED -> "done";
            case STOPPED -> "failed";
        };
    }

    /** Kind of the tag of a line of the ledger. */
    public String kind(RecipientState state) {
        return switch (state) {
            case EXCLUDED, STOPPED -> "plain";
            case DUE -> "confirmed";
            case CLAIMED -> "running";
            case SENT -> "done";
            case FAILED -> "failed";
        };
    }

    /** How many people get the mails. */
    public String people(Audience audience) {
        return format.plural("mail:sentence.people", audience.recipients());
    }

    /** Which mail, on which day, at which time, in which zone. */
    public String moment(LaunchPreview.Step step) {
        return say("mail:sentence.moment", step.subject(), when(step.dueAt()), zone());
    }

    /** An instant with its weekday, in the zone of the company. */
    public String when(java.time.Instant at) {
        var local = at.atZone(clock.zone());
        ValueFormat values = new ValueFormat(shell.getLocale(), clock.zone());
        return say("mail:sentence.when", values.longDate(local.toLocalDate()), values.time(at));
    }

    public String zone() {
        return clock.zone().getId();
    }

    /** Who is left out and why; empty where everybody gets the mails. */
    public String left(Audience audience) {
        if (audience.left() == 0) {
            return say("mail:sentence.nobody-left");
        }
        String reasons =
                audience.excluded().stream()
                        .map(e -> format.plural("mail:sentence.reason." + e.reason(), e.contacts()))
                        .collect(Collectors.joining(", "));
        return format.plural("mail:sentence.left", audience.left())
                + say("common:colon")
                + " "
                + reasons
                + ".";
    }

    /** Share of a step's mails that is dealt with, in percent. */
    public long percent(EmailStep step) {
        long all = (long) step.waiting() + step.sent() + step.failed() + step.stopped();
        return all == 0 ? 0 : 100 * (all - step.waiting()) / all;
    }

    private String say(String reference, Object... arguments) {
        return messages.text(reference, shell.getLocale(), arguments);
    }
}
