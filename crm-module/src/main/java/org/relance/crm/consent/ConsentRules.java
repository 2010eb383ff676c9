package org.relance.crm.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.relance.crm.api.AskConsent;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.crm.api.ConsentChannel;
import org.relance.crm.api.ConsentRow;
import org.relance.crm.api.ConsentSource;
import org.relance.crm.api.ConsentState;
import org.relance.crm.api.Consents;
import org.relance.crm.api.NewConsent;
import org.relance.crm.rule.Fields;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;

/** What a word must fulfil that somebody notes by hand. */
@ApplicationScoped
class ConsentRules {

    static final int WORDING = 2000;
    private static final int ORIGIN = 200;

    @Inject Codes codes;
    @Inject BusinessClock clock;

    /** The word as it is kept; its moment is settled by {@link #moment}. */
    Word settled(NewConsent typed, String contactLanguage) {
        ConsentChannel channel = Fields.required(typed.channel(), "channel");
        ConsentState state = state(typed.state());
        String topic = topic(typed.topic(), state);
        ConsentSource source = source(typed.source());
        boolean granted = state == ConsentState.GRANTED;
        String wording =
                granted
                        ? Fields.required(typed.wording(), WORDING, "wording")
                        : Fields.optional(typed.wording(), WORDING, "wording");
        String origin = Fields.optional(typed.origin(), ORIGIN, "origin");
        String language = language(typed.languageCode(), contactLanguage, wording);
        return new Word(
                channel,
                topic,
                state,
                null,
                source,
                origin,
                wording,
                language,
                Word.Web.NONE,
                null);
    }

    /** A question as it is kept; French where the language is none of the product. */
    Word question(AskConsent typed, String contactLanguage) {
        String topic = Fields.required(typed.topic(), 20, "topic");
        requireTopic(topic, "topic");
        String wording = Fields.required(typed.wording(), WORDING, "wording");
        String language = Fields.optional(typed.languageCode(), 5, "languageCode");
        String spoken = language == null ? contactLanguage : language;
        return new Word(
                ConsentChannel.EMAIL,
                topic,
                ConsentState.PENDING,
                null,
                ConsentSource.STAFF,
                null,
                wording,
                spoken != null && spoken.startsWith("en") ? "en" : "fr",
                Word.Web.NONE,
                null);
    }

    private static ConsentState state(ConsentState typed) {
        if (Fields.required(typed, "state") == ConsentState.PENDING) {
            throw DomainException.invalid("crm.consent-state", "state");
        }
        return typed;
    }

    private static ConsentSource source(ConsentSource typed) {
        if (!Fields.required(typed, "source").isTyped()) {
            throw DomainException.invalid("crm.consent-source", "source");
        }
        return typed;
    }

    /** A topic that is blocked can still be refused. */
    private String topic(String typed, ConsentState state) {
        String topic = Fields.required(typed, 20, "topic");
        boolean known =
                topic.equals(Consents.ALL)
                        || state != ConsentState.GRANTED
                                && codes.find(CodeKind.CONSENT_TOPIC, topic).isPresent();
        if (!known) {
            requireTopic(topic, "topic");
        }
        return topic;
    }

    /** Refuses what is no topic that can be chosen. */
    void requireTopic(String topic, String field) {
        codes.require(CodeKind.CONSENT_TOPIC, topic, field);
    }

    private String language(String typed, String contactLanguage, String wording) {
        String language = Fields.optional(typed, 5, "languageCode");
        if (language == null) {
            return wording == null ? null : contactLanguage;
        }
        codes.require(CodeKind.LANGUAGE, language, "languageCode");
        return language;
    }

    /**
     * When it was said: a day before the last word about the same is refused, since that one holds.
     */
    Instant moment(LocalDate day, Optional<ConsentRow> last) {
        Instant now = clock.systemClock().instant();
        LocalDate today = now.atZone(clock.zone()).toLocalDate();
        if (day == null || day.equals(today)) {
            return now;
        }
        if (day.isAfter(today)) {
            throw DomainException.invalid("crm.consent-in-future", "happenedOn", day);
        }
        Instant start = day.atStartOfDay(clock.zone()).toInstant();
        Instant known = last.map(ConsentRow::happenedAt).orElse(start);
        LocalDate lastDay = known.atZone(clock.zone()).toLocalDate();
        if (day.isBefore(lastDay)) {
            throw DomainException.invalid("crm.consent-older", "happenedOn", lastDay);
        }
        return known.isAfter(start) ? known : start;
    }
}
