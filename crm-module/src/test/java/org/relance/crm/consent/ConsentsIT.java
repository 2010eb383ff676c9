package org.relance.crm.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.CodeDetails;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.crm.api.Communication;
import org.relance.crm.api.ConsentBasis;
import org.relance.crm.api.ConsentChannel;
import org.relance.crm.api.ConsentRow;
import org.relance.crm.api.ConsentSettings;
import org.relance.crm.api.ConsentSetup;
import org.relance.crm.api.ConsentSource;
import org.relance.crm.api.ConsentStanding;
import org.relance.crm.api.ConsentState;
import org.relance.crm.api.Consents;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactMerging;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.Erasures;
import org.relance.crm.api.MergeContacts;
import org.relance.crm.api.NewConsent;
import org.relance.kernel.DomainException;
import org.relance.test.RelanceExtension;
import org.relance.test.TestClock;

@ExtendWith(RelanceExtension.class)
class ConsentsIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    @Inject Consents consents;
    @Inject ConsentSettings settings;
    @Inject Contacts contacts;
    @Inject ContactMerging merging;
    @Inject Erasures erasures;
    @Inject Codes codes;
    @Inject ConsentRepository repository;
    @Inject TestClock clock;

    private ContactView person(String name) {
        Communication reach =
                new Communication(null, null, name.toLowerCase() + "@gard.example", null, null);
        return contacts.create(ContactDetails.person("Anne " + name).with(reach));
    }

    private static NewConsent word(String topic, ConsentState state) {
        return new NewConsent(
                ConsentChannel.EMAIL,
                topic,
                state,
                ConsentSource.PAPER,
                null,
                state == ConsentState.GRANTED ? "J’accepte." : null,
                null,
                "Classeur 12");
    }

    private static NewConsent on(LocalDate day, ConsentState state) {
        NewConsent now = word("NEWSLETTER", state);
        return new NewConsent(
                now.channel(),
                now.topic(),
                state,
                now.source(),
                day,
                now.wording(),
                now.languageCode(),
                now.origin());
    }

    private ConsentStanding standing(ContactView contact, String topic) {
        return consents.standing(contact.id()).stream()
                .filter(one -> one.topic().equals(topic))
                .filter(one -> one.channel() == ConsentChannel.EMAIL)
                .findFirst()
                .orElseThrow();
    }

    private ConsentState state(ContactView contact, String topic) {
        return standing(contact, topic).word().state();
    }

    @Test
    void keepsAWordWithItsProof() {
        ContactView anne = person("Morel");

        ConsentRow said = consents.record(anne.id(), word("NEWSLETTER", ConsentState.GRANTED));

        assertThat(consents.history(anne.id())).containsExactly(said);
        assertThat(said.wording()).isEqualTo("J’accepte.");
        assertThat(said.origin()).isEqualTo("Classeur 12");
        assertThat(said.source()).isEqualTo(ConsentSource.PAPER);
        assertThat(said.recordedBy()).isEqualTo("admin");
        assertThat(said.happenedAt()).isEqualTo(clock.now());
    }

    @Test
    void letsTheLastWordCount() {
        ContactView anne = person("Morel");
        consents.record(anne.id(), word("NEWSLETTER", ConsentState.GRANTED));
        consents.record(anne.id(), word("NEWSLETTER", ConsentState.WITHDRAWN));

        assertThat(state(anne, "NEWSLETTER")).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(standing(anne, "OFFRES").word()).isNull();
        assertThat(consents.history(anne.id()))
                .extracting(ConsentRow::state)
                .containsExactly(ConsentState.WITHDRAWN, ConsentState.GRANTED);
    }

    @Test
    void takesAWordAboutAllTopicsAsOneAboutEach() {
        ContactView anne = person("Morel");
        consents.record(anne.id(), word("NEWSLETTER", ConsentState.GRANTED));
        consents.record(anne.id(), word(Consents.ALL, ConsentState.WITHDRAWN));
        assertThat(state(anne, "NEWSLETTER")).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(state(anne, "OFFRES")).isEqualTo(ConsentState.WITHDRAWN);

        consents.record(anne.id(), word("OFFRES", ConsentState.GRANTED));
        assertThat(state(anne, "OFFRES")).isEqualTo(ConsentState.GRANTED);
        assertThat(state(anne, "NEWSLETTER")).isEqualTo(ConsentState.WITHDRAWN);
    }

    @Test
    void readsSilenceAsTheSetUpSays() {
        ContactView anne = person("Morel");
        assertThat(standing(anne, "NEWSLETTER").allowed()).isTrue();

        settings.change(new ConsentSetup(ConsentBasis.CONSENT, 7, "", ""));

        assertThat(standing(anne, "NEWSLETTER").allowed()).isFalse();
        assertThat(standing(anne, Consents.ALL).allowed()).isTrue();
        consents.record(anne.id(), word("NEWSLETTER", ConsentState.GRANTED));
        assertThat(standing(anne, "NEWSLETTER").allowed()).isTrue();
    }

    @Test
    void keepsAnEarlierDayButNotOneBeforeTheLastWord() {
        ContactView anne = person("Morel");
        consents.record(anne.id(), on(TODAY.minusDays(3), ConsentState.WITHDRAWN));

        assertRefused(
                "crm.consent-older",
                () -> consents.record(anne.id(), on(TODAY.minusDays(4), ConsentState.GRANTED)));
        assertRefused(
                "crm.consent-in-future",
                () -> consents.record(anne.id(), on(TODAY.plusDays(1), ConsentState.GRANTED)));
        consents.record(anne.id(), on(TODAY.minusDays(3), ConsentState.GRANTED));
        assertThat(state(anne, "NEWSLETTER")).isEqualTo(ConsentState.GRANTED);
    }

    @Test
    void refusesBadInput() {
        long anne = person("Morel").id();
        NewConsent nothing = new NewConsent(null, null, null, null, null, null, null, null);

        assertRefused("crm.required", () -> consents.record(anne, nothing));
        assertRefused(
                "crm.consent-state",
                () -> consents.record(anne, word("NEWSLETTER", ConsentState.PENDING)));
        assertRefused(
                "crm.code-unknown", () -> consents.record(anne, word("XX", ConsentState.DENIED)));
        assertRefused(
                "crm.consent-source",
                () ->
                        consents.record(
                                anne,
                                new NewConsent(
                                        ConsentChannel.EMAIL,
                                        "OFFRES",
                                        ConsentState.GRANTED,
                                        ConsentSource.DOUBLE_OPT_IN,
                                        null,
                                        "x",
                                        null,
                                        null)));
        assertRefused(
                "crm.required",
                () ->
                        consents.record(
                                anne,
                                new NewConsent(
                                        ConsentChannel.PHONE,
                                        "OFFRES",
                                        ConsentState.GRANTED,
                                        ConsentSource.PHONE,
                                        null,
                                        " ",
                                        null,
                                        null)));
        assertRefused("crm.contact-not-found", () -> consents.history(-1));
        assertThat(consents.history(anne)).isEmpty();
        assertRefused(
                "crm.consent-days",
                () -> settings.change(new ConsentSetup(ConsentBasis.CONSENT, 0, "", "")));
    }

    @Test
    void keepsATopicThatIsUsed() {
        var topic = codes.create(CodeKind.CONSENT_TOPIC, CodeDetails.of("SALONS", "Salons"));
        consents.record(person("Morel").id(), word("SALONS", ConsentState.GRANTED));

        assertRefused(
                "crm.code-in-use",
                () -> codes.delete(CodeKind.CONSENT_TOPIC, "SALONS", topic.version()));
    }

    @Test
    void withdrawsOnceHoweverOftenItIsSaid() {
        ContactView anne = person("Morel");
        consents.unsubscribe(List.of(anne.id()), "OFFRES", "CP0001");
        consents.unsubscribe(List.of(anne.id()), "OFFRES", "CP0001");

        assertThat(consents.history(anne.id()))
                .singleElement()
                .extracting(ConsentRow::source)
                .isEqualTo(ConsentSource.UNSUBSCRIBE);
        consents.resubscribe(List.of(anne.id()), "OFFRES", "CP0001");
        assertThat(state(anne, "OFFRES")).isEqualTo(ConsentState.GRANTED);
    }

    @Test
    void letsTheStricterWordHoldAfterAMerge() {
        ContactView stays = person("Morel");
        ContactView goes = person("Morelle");
        consents.record(goes.id(), word("NEWSLETTER", ConsentState.WITHDRAWN));
        consents.record(stays.id(), word("NEWSLETTER", ConsentState.GRANTED));
        consents.record(goes.id(), word("OFFRES", ConsentState.GRANTED));
        consents.record(stays.id(), word("EVENEMENTS", ConsentState.WITHDRAWN));
        consents.record(goes.id(), word(Consents.ALL, ConsentState.GRANTED));

        merge(stays, goes);

        // "goes" took all back to granted last; the survivor's refusal of events still holds.
        assertThat(state(stays, "NEWSLETTER")).isEqualTo(ConsentState.GRANTED);
        assertThat(state(stays, "OFFRES")).isEqualTo(ConsentState.GRANTED);
        assertThat(state(stays, "EVENEMENTS")).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(consents.history(stays.id()))
                .hasSize(6)
                .first()
                .satisfies(
                        row -> {
                            assertThat(row.source()).isEqualTo(ConsentSource.MERGE);
                            assertThat(row.topic()).isEqualTo("EVENEMENTS");
                            assertThat(row.origin()).isEqualTo(goes.number());
                        });
    }

    @Test
    void letsAnOldRefusalOfOneHoldAgainstALaterConsentOfTheOther() {
        ContactView stays = person("Morel");
        ContactView goes = person("Morelle");
        consents.record(goes.id(), word(Consents.ALL, ConsentState.WITHDRAWN));
        consents.record(stays.id(), word("NEWSLETTER", ConsentState.GRANTED));

        merge(stays, goes);

        assertThat(state(stays, "NEWSLETTER")).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(state(stays, Consents.ALL)).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(consents.history(stays.id())).hasSize(3);
    }

    private void merge(ContactView stays, ContactView goes) {
        merging.merge(
                stays.id(),
                stays.version(),
                new MergeContacts(goes.id(), goes.version(), List.of()));
    }

    @Test
    void forgetsWhereAWordOfAnErasedPersonCameFrom() {
        ContactView anne = person("Morel");
        consents.record(anne.id(), word("NEWSLETTER", ConsentState.GRANTED));

        erasures.erase(anne.id(), anne.version(), "Demande");

        ConsentRow left = consents.history(anne.id()).get(0);
        assertThat(left.state()).isEqualTo(ConsentState.GRANTED);
        assertThat(left.wording()).isEqualTo("J’accepte.");
        assertThat(left.origin()).isNull();
        assertRefused(
                "crm.contact-erased",
                () -> consents.record(anne.id(), word("OFFRES", ConsentState.GRANTED)));
    }

    /** Append-only: neither the facade nor the repository has a way to change or remove a row. */
    @Test
    void hasNoWayToChangeOrRemoveAWord() {
        assertThat(names(Consents.class))
                .containsExactlyInAnyOrder(
                        "history",
                        "ofLead",
                        "standing",
                        "record",
                        "unsubscribe",
                        "resubscribe",
                        "ask");
        assertThat(names(ConsentRepository.class))
                .containsExactlyInAnyOrder(
                        "of", "find", "add", "lock", "askedSince", "heirOf", "address");

        ConsentRow first =
                consents.record(person("Morel").id(), word("NEWSLETTER", ConsentState.GRANTED));
        repository.add(first);
        assertThat(repository.find(first.id())).contains(first);
        assertThat(repository.of(Subject.contact(first.contactId()))).hasSize(2);
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .filter(method -> !java.lang.reflect.Modifier.isPrivate(method.getModifiers()))
                .map(Method::getName)
                .distinct()
                .toList();
    }

    private static void assertRefused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).extracting(e -> ((DomainException) e).code()).isEqualTo(code);
    }
}
