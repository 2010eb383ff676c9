package org.relance.crm.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.Communication;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.Erasure;
import org.relance.crm.api.Erasures;
import org.relance.kernel.Actor;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.kernel.DomainException.Kind;
import org.relance.kernel.Role;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.Trail;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class ErasuresIT {

    private static final String WHY = "Demande du 12 mars";

    @Inject Erasures erasures;
    @Inject Contacts contacts;
    @Inject CurrentActor currentActor;
    @Inject Database database;
    @Inject Trail trail;

    private ContactView aPerson() {
        return contacts.create(
                ContactDetails.person("Anne Morel")
                        .with(Communication.ofEmail("anne@morel.example")));
    }

    private void sql(String statement) {
        database.change(h -> h.execute(statement));
    }

    private String text(String column, long id) {
        return database.ask(
                h ->
                        h.createQuery("select %s from crm_contact where id = :id".formatted(column))
                                .bind("id", id)
                                .mapTo(String.class)
                                .one());
    }

    private void assertRefused(Kind kind, String code, ContactView contact, int version) {
        assertThatThrownBy(() -> erasures.erase(contact.id(), version, WHY))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo(code);
                            assertThat(e.kind()).isEqualTo(kind);
                        });
        assertThat(text("name", contact.id())).isEqualTo(contact.details().name());
    }

    @Test
    void leavesTheNumberAndAnEntryOfWhoDidItAndWhy() {
        ContactView person = aPerson();

        erasures.erase(person.id(), person.version(), WHY);

        assertThat(text("name", person.id())).isEqualTo("*** " + person.number());
        assertThat(text("search_key", person.id()))
                .isEqualTo(
                        person.number().toLowerCase(Locale.ROOT)
                                + " *** "
                                + person.number().toLowerCase(Locale.ROOT));
        Erasure erasure = erasures.find(person.id()).orElseThrow();
        assertThat(erasure.erasedBy()).isEqualTo("admin");
        assertThat(erasure.reason()).isEqualTo(WHY);
        Trail.Entry last = trail.of("contact", person.id(), 1).get(0);
        assertThat(last.action()).isEqualTo("erased");
        assertThat(last.detail()).isEqualTo(WHY);
    }

    @Test
    void refusesACompany() {
        ContactView company = contacts.create(ContactDetails.company("Paysages du Gard"));

        assertRefused(Kind.CONFLICT, "crm.erasure-of-company", company, company.version());
    }

    @Test
    void refusesAStaleVersion() {
        ContactView person = aPerson();

        assertRefused(Kind.STALE, "crm.changed-meanwhile", person, person.version() + 1);
    }

    @Test
    void refusesWhoIsErasedAlreadyAndAnyChangeOfIt() {
        ContactView person = aPerson();
        erasures.erase(person.id(), person.version(), WHY);

        assertThatThrownBy(() -> erasures.erase(person.id(), person.version() + 1, WHY))
                .extracting(e -> ((DomainException) e).code())
                .isEqualTo("crm.contact-erased");
    }

    @Test
    void namesTheOpenWorkThatHasToBeClosedFirst() {
        ContactView person = aPerson();
        sql(
                "insert into crm_opportunity (number, description, contact_id, status, created_on) values ('OP-1', 'x', %d, 'IN_PROGRESS', '2026-03-01')"
                        .formatted(person.id()));
        sql(
                "insert into crm_task (number, description, type, status, priority, start_date, duration_min, end_date, salesperson_code, contact_id, search_key)"
                        + " values ('TK-1', 'x', 'TO_DO', 'NOT_STARTED', 'NORMAL', '2026-03-01', 0, '2026-03-01', 'MB', %d, 'x')"
                                .formatted(person.id()));

        assertThatThrownBy(() -> erasures.erase(person.id(), person.version(), WHY))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo("crm.erasure-open-work");
                            assertThat(e.arguments())
                                    .isEqualTo(List.of(person.number(), "OP-1, TK-1"));
                        });
    }

    @Test
    void wantsAReasonThatDoesNotBringThePersonBack() {
        ContactView person = aPerson();

        assertThatThrownBy(() -> erasures.erase(person.id(), person.version(), " "))
                .extracting(e -> ((DomainException) e).code())
                .isEqualTo("crm.required");
        assertThatThrownBy(
                        () -> erasures.erase(person.id(), person.version(), "Demande d’ANNE MOREL"))
                .extracting(e -> ((DomainException) e).code())
                .isEqualTo("crm.erasure-reason-names");
    }

    @Test
    void isForCampaignManagersAndAdministrators() {
        ContactView person = aPerson();
        Actor seller =
                new Actor(
                        "sales",
                        "Sales",
                        Set.of(Role.SALES),
                        Locale.FRENCH,
                        RelanceExtension.ADMINISTRATOR.zone());

        assertThatThrownBy(
                        () ->
                                currentActor.run(
                                        seller,
                                        () -> erasures.erase(person.id(), person.version(), WHY)))
                .extracting(e -> ((DomainException) e).kind())
                .isEqualTo(Kind.FORBIDDEN);
    }
}
