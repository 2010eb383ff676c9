package org.relance.crm.webform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.FormField;
import org.relance.crm.api.FormInput;
import org.relance.crm.api.FormSubmission;
import org.relance.crm.api.LeadCapture;
import org.relance.crm.api.LeadConsent;
import org.relance.crm.api.LeadFormDetails;
import org.relance.crm.api.LeadFormView;
import org.relance.crm.api.LeadForms;
import org.relance.crm.api.LeadMatch;
import org.relance.crm.api.LeadRow;
import org.relance.crm.api.LeadView;
import org.relance.crm.api.Leads;
import org.relance.crm.api.PublicForm;
import org.relance.crm.api.Reception;
import org.relance.crm.api.Salespeople;
import org.relance.crm.api.SalespersonDetails;
import org.relance.crm.api.WebVisitor;
import org.relance.crm.rule.PublicLinks;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListRequest;
import org.relance.test.Committed;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class LeadFormsIT {

    private static final String CONSENT = "J’accepte d’être rappelé par Vauclair Distribution.";
    private static final String PAGE = "http://localhost:8080/forms/JARDIN";

    @Inject LeadForms forms;
    @Inject LeadCapture capture;
    @Inject Leads leads;
    @Inject Contacts contacts;
    @Inject Salespeople salespeople;
    @Inject PublicLinks links;
    @Inject BusinessClock clock;

    private static LeadFormDetails details(String consent, List<FormInput> inputs) {
        return details(consent, inputs, null);
    }

    private static LeadFormDetails details(
            String consent, List<FormInput> inputs, String salesperson) {
        return new LeadFormDetails(
                "jardin",
                "Un conseil pour votre jardin",
                null,
                "fr",
                7L,
                "WEB",
                salesperson,
                inputs,
                consent,
                false,
                null,
                false,
                null,
                null,
                List.of("https://www.example.org"),
                true);
    }

    private static List<FormInput> inputs() {
        return List.of(
                new FormInput(FormField.EMAIL, true),
                new FormInput(FormField.SURNAME, true),
                new FormInput(FormField.MESSAGE, false));
    }

    private LeadFormView jardin() {
        return forms.create(details(CONSENT, inputs()));
    }

    private PublicForm shown() {
        return capture.form("jardin").orElseThrow();
    }

    private static FormSubmission anne(String ticket, boolean consent, String tag, String trap) {
        Map<FormField, String> values = new EnumMap<>(FormField.class);
        values.put(FormField.SURNAME, "Évrard");
        values.put(FormField.EMAIL, "anne@eole.example");
        values.put(FormField.CITY, "Nantes");
        return new FormSubmission(values, consent, ticket, tag, trap, PAGE, WebVisitor.NOBODY);
    }

    private String typedTicket(PublicForm form) {
        return capture.ticketForFilled(form);
    }

    private LeadView only(LeadFormView form) {
        List<LeadRow> rows =
                leads.list(ListRequest.first(9).with("form", Long.toString(form.id()))).rows();
        assertThat(rows).hasSize(1);
        return leads.find(rows.get(0).id()).orElseThrow();
    }

    @Test
    void makesALeadWithTheProofOfItsConsent() {
        LeadFormView form = jardin();

        Reception end = capture.submit(shown(), anne(typedTicket(shown()), true, null, ""));

        assertThat(end).isEqualTo(Reception.ACCEPTED);
        LeadView lead = only(form);
        assertThat(lead.name()).isEqualTo("Évrard");
        assertThat(lead.details().campaignId()).isEqualTo(7);
        assertThat(lead.details().sourceCode()).isEqualTo("WEB");
        assertThat(lead.details().languageCode()).isEqualTo("fr");
        assertThat(lead.details().address().city()).as("not asked for").isNull();
        LeadConsent consent = lead.arrival().consent();
        assertThat(consent.text()).isEqualTo(CONSENT);
        assertThat(consent.version()).isEqualTo(1);
        assertThat(consent.at()).isEqualTo(clock.systemClock().instant());
        assertThat(consent.source()).isEqualTo("JARDIN, " + PAGE);
        assertThat(forms.find(form.id()).orElseThrow().leads()).isEqualTo(1);
    }

    @Test
    void keepsTheWordingThatWasAgreedTo() {
        LeadFormView form = jardin();
        capture.submit(shown(), anne(typedTicket(shown()), true, null, null));

        LeadFormView reworded =
                forms.change(form.id(), form.version(), details("Autre texte.", inputs()));
        LeadFormView same =
                forms.change(form.id(), reworded.version(), details("Autre texte.", inputs()));

        assertThat(form.consentVersion()).isEqualTo(1);
        assertThat(reworded.consentVersion()).isEqualTo(2);
        assertThat(same.consentVersion()).isEqualTo(2);
        assertThat(only(form).arrival().consent().text()).isEqualTo(CONSENT);
    }

    @Test
    void keepsNoConsentThatWasNotGiven() {
        LeadFormView form = jardin();

        capture.submit(shown(), anne(typedTicket(shown()), false, null, null));

        assertThat(only(form).arrival().consent()).isNull();
    }

    @Test
    void takesASubmissionOnce() {
        LeadFormView form = jardin();
        String ticket = typedTicket(shown());

        Reception first = capture.submit(shown(), anne(ticket, true, null, null));
        Reception second = capture.submit(shown(), anne(ticket, true, null, null));

        assertThat(first).isEqualTo(Reception.ACCEPTED);
        assertThat(second).isEqualTo(Reception.REPEATED);
        only(form);
    }

    @Test
    @Committed
    void takesOneOfTwoAtTheSameMoment() throws Exception {
        LeadFormView form = forms.create(details(CONSENT, inputs()));
        PublicForm shown = shown();
        FormSubmission sent = anne(typedTicket(shown), true, null, null);
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<String> sender =
                () -> {
                    together.await();
                    try {
                        return capture.submit(shown, sent).name();
                    } catch (DomainException e) {
                        return e.code();
                    }
                };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> ends = threads.invokeAll(List.of(sender, sender));

            List<String> outcomes = List.of(ends.get(0).get(), ends.get(1).get());
            assertThat(outcomes).containsOnlyOnce("ACCEPTED");
            assertThat(outcomes).containsAnyOf("REPEATED", "crm.form-sent-already");
        } finally {
            threads.shutdownNow();
        }
        LeadView lead = only(form);
        leads.delete(lead.id(), lead.version());
        forms.delete(form.id(), form.version());
    }

    @Test
    void countsWhatIsTakenForSpamAndMakesNoLead() {
        LeadFormView form = jardin();
        PublicForm shown = shown();
        String tooFast = capture.ticket(shown);
        String forged = typedTicket(shown) + "x";
        String ofAnother =
                Ticket.of(form.id() + 1, clock.systemClock().instant().minusSeconds(60))
                        .signed(links.signer());

        assertThat(capture.submit(shown, anne(tooFast, true, null, null)))
                .isEqualTo(Reception.REJECTED);
        assertThat(capture.submit(shown, anne(forged, true, null, null)))
                .isEqualTo(Reception.REJECTED);
        assertThat(capture.submit(shown, anne(ofAnother, true, null, null)))
                .isEqualTo(Reception.REJECTED);
        assertThat(capture.submit(shown, anne(typedTicket(shown), true, null, "http://spam")))
                .isEqualTo(Reception.REJECTED);

        LeadFormView now = forms.find(form.id()).orElseThrow();
        assertThat(now.rejected()).isEqualTo(4);
        assertThat(now.leads()).isZero();
    }

    @Test
    void asksAgainWhereTheTicketIsMissingOrOver() {
        LeadFormView form = jardin();
        String old =
                Ticket.of(
                                form.id(),
                                clock.systemClock().instant().minus(Ticket.VALID).minusSeconds(1))
                        .signed(links.signer());

        assertThat(capture.submit(shown(), anne(null, true, null, null)))
                .isEqualTo(Reception.OUTDATED);
        assertThat(capture.submit(shown(), anne(old, true, null, null)))
                .isEqualTo(Reception.OUTDATED);
        assertThat(forms.find(form.id()).orElseThrow().rejected()).isZero();
    }

    @Test
    void setsTheCampaignAndProposesTheContactOfATrackedLink() {
        ContactView meant = contacts.create(ContactDetails.person("Anne Évrard"));
        LeadFormView form = jardin();
        String link = forms.link(form.id(), 9, meant.id());

        assertThat(link).startsWith("http://localhost:8080/forms/JARDIN?c=9.");
        String tag = link.substring(link.indexOf("?c=") + 3);
        capture.submit(shown(), anne(typedTicket(shown()), false, tag, null));

        LeadView lead = only(form);
        assertThat(lead.details().campaignId()).isEqualTo(9);
        assertThat(leads.similar(lead.id()))
                .extracting(LeadMatch::number, LeadMatch::reason)
                .contains(
                        org.assertj.core.api.Assertions.tuple(
                                meant.number(), LeadMatch.Reason.LINK));
    }

    @Test
    void takesNoTagThatSomebodyMadeUp() {
        LeadFormView form = jardin();
        String link = forms.link(form.id(), 9, null);
        String tag = link.substring(link.indexOf("?c=") + 3);
        String forged = "8" + tag.substring(1);

        capture.submit(shown(), anne(typedTicket(shown()), false, forged, null));

        assertThat(only(form).details().campaignId()).isEqualTo(7);
    }

    @Test
    void namesTheFieldThatIsMissingAndTakesTheSameTicketAgain() {
        LeadFormView form = jardin();
        String ticket = typedTicket(shown());
        FormSubmission empty =
                new FormSubmission(Map.of(), true, ticket, null, null, PAGE, WebVisitor.NOBODY);

        assertThatThrownBy(() -> capture.submit(shown(), empty))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo("crm.required");
                            assertThat(e.field()).isEqualTo("surname");
                        });
        assertThat(capture.submit(shown(), anne(ticket, true, null, null)))
                .isEqualTo(Reception.ACCEPTED);
        only(form);
    }

    @Test
    void leavesOutASalespersonWhoIsBlockedByNow() {
        salespeople.create(SalespersonDetails.of("NB", "Nadia Benali"));
        LeadFormView form = forms.create(details(CONSENT, inputs(), "NB"));
        int version = salespeople.find("NB").orElseThrow().version();
        salespeople.change(
                "NB", version, new SalespersonDetails("NB", "Nadia", null, null, null, true));

        capture.submit(shown(), anne(typedTicket(shown()), true, null, null));

        assertThat(only(form).details().salespersonCode()).isNull();
    }

    @Test
    void refusesAFormThatCannotName() {
        List<FormInput> nameless = List.of(new FormInput(FormField.EMAIL, true));

        assertThatThrownBy(() -> forms.create(details(null, nameless)))
                .hasMessageContaining("crm.form-without-name");
        jardin();
        assertThatThrownBy(this::jardin).hasMessageContaining("crm.form-exists");
    }

    @Test
    void isDeletedUntilALeadHasCome() {
        LeadFormView form = jardin();
        capture.submit(shown(), anne(typedTicket(shown()), true, null, null));

        assertThatThrownBy(() -> forms.delete(form.id(), form.version()))
                .hasMessageContaining("crm.form-in-use");
        assertThatThrownBy(() -> forms.change(form.id(), form.version() + 1, form.details()))
                .hasMessageContaining("crm.changed-meanwhile");
    }

    @Test
    void isShownWhileItIsActive() {
        LeadFormView form = jardin();
        LeadFormDetails off =
                new LeadFormDetails(
                        null, "Fermé", null, "fr", null, null, null, inputs(), null, false, null,
                        false, null, null, null, false);

        assertThat(capture.form("Jardin")).isPresent();
        LeadFormView closed = forms.change(form.id(), form.version(), off);

        assertThat(closed.details().code()).isEqualTo("JARDIN");
        assertThat(capture.form("jardin")).isEmpty();
        forms.delete(closed.id(), closed.version());
        assertThat(forms.find(form.id())).isEmpty();
    }
}
