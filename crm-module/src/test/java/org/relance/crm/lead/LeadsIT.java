package org.relance.crm.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.crm.api.Communication;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.LeadCount;
import org.relance.crm.api.LeadDetails;
import org.relance.crm.api.LeadMatch;
import org.relance.crm.api.LeadRow;
import org.relance.crm.api.LeadStatus;
import org.relance.crm.api.LeadView;
import org.relance.crm.api.Leads;
import org.relance.crm.api.PersonName;
import org.relance.crm.api.Salespeople;
import org.relance.crm.api.SalespersonDetails;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Trail;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class LeadsIT {

    private static final PersonName ANNE = PersonName.of("Anne", "Évrard");

    @Inject Leads leads;
    @Inject Contacts contacts;
    @Inject Salespeople salespeople;
    @Inject Codes codes;
    @Inject Trail trail;

    @BeforeEach
    void salesperson() {
        salespeople.create(new SalespersonDetails("NB", "Nadia Benali", null, null, null, false));
    }

    private static LeadDetails anne() {
        return LeadDetails.of(ANNE, "Jardins d’Éole", "Anne.Evrard@Eole.example");
    }

    private static ListRequest search(String words) {
        return new ListRequest(words, null, "", false, "", 0, 10);
    }

    @Test
    void writesALeadDownWithTheNextNumber() {
        LeadView lead = leads.create(anne().of(7L, "NB"));

        assertThat(lead.number()).matches("LD\\d{5}");
        assertThat(lead.name()).isEqualTo("Anne Évrard");
        assertThat(lead.details().email()).isEqualTo("anne.evrard@eole.example");
        assertThat(lead.details().status()).isEqualTo(LeadStatus.OPEN);
        assertThat(lead.details().campaignId()).isEqualTo(7);
        assertThat(lead.outcome()).isNull();
        assertThat(trail.of(Leads.TRAIL, lead.id(), 5))
                .extracting(Trail.Entry::action)
                .containsExactly("created");
    }

    @Test
    void isCalledByItsCompanyWhereNobodyIsNamed() {
        LeadView lead = leads.create(LeadDetails.of(PersonName.NONE, "Serres du Nord", null));

        assertThat(lead.name()).isEqualTo("Serres du Nord");
        assertThatThrownBy(() -> leads.create(LeadDetails.of(null, " ", "x@eole.example")))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo("crm.lead-without-name");
                            assertThat(e.field()).isEqualTo("surname");
                        });
    }

    @Test
    void findsWithoutAccentsAndFilters() {
        LeadView anne = leads.create(anne().of(7L, "NB"));
        leads.create(LeadDetails.of(PersonName.of("Bo", "Li"), null, null));

        assertThat(leads.list(search("evrard eole")).rows())
                .extracting(LeadRow::number)
                .containsExactly(anne.number());
        assertThat(leads.list(ListRequest.first(9).with("campaign", "7")).total()).isEqualTo(1);
        assertThat(leads.list(ListRequest.first(9).with("salesperson", "NB")).total()).isEqualTo(1);
        assertThat(leads.list(ListRequest.first(9)).rows())
                .extracting(LeadRow::name)
                .containsExactly("Bo Li", "Anne Évrard");
    }

    @Test
    void countsByStatus() {
        leads.create(anne().of(7L, null));
        leads.create(anne().of(7L, null).in(LeadStatus.QUALIFIED, null));
        leads.create(anne().of(7L, null));
        leads.create(anne());

        assertThat(leads.counts(ListRequest.first(1).with("campaign", "7")))
                .containsExactlyInAnyOrder(
                        new LeadCount(LeadStatus.OPEN, 2), new LeadCount(LeadStatus.QUALIFIED, 1));
    }

    @Test
    void asksWhyALeadIsDisqualified() {
        LeadView lead = leads.create(anne());
        LeadDetails without = lead.details().in(LeadStatus.DISQUALIFIED, null);

        assertThatThrownBy(() -> leads.change(lead.id(), lead.version(), without))
                .hasMessageContaining("crm.required");
        LeadView out =
                leads.change(
                        lead.id(),
                        lead.version(),
                        lead.details().in(LeadStatus.DISQUALIFIED, "BUDGET"));
        LeadView back =
                leads.change(
                        out.id(), out.version(), out.details().in(LeadStatus.CONTACTED, "BUDGET"));

        assertThat(out.details().reasonCode()).isEqualTo("BUDGET");
        assertThat(back.details().reasonCode()).isNull();
    }

    @Test
    void isConvertedByTheConversionOnly() {
        assertThatThrownBy(() -> leads.create(anne().in(LeadStatus.CONVERTED, null)))
                .hasMessageContaining("crm.lead-convert-instead");
    }

    @Test
    void refusesWhatIsInNoList() {
        LeadDetails unknown = anne().of(null, "XX");

        assertThatThrownBy(() -> leads.create(unknown))
                .hasMessageContaining("crm.salesperson-unknown");
        assertThatThrownBy(() -> leads.create(anne().in(LeadStatus.DISQUALIFIED, "NIX")))
                .hasMessageContaining("crm.code-unknown");
        assertThatThrownBy(() -> leads.create(LeadDetails.of(ANNE, null, "anne@")))
                .hasMessageContaining("crm.bad-email");
    }

    @Test
    void tellsWhoMayBeTheSame() {
        ContactView company = contacts.create(ContactDetails.company("JARDINS D’ÉOLE"));
        ContactView person =
                contacts.create(
                        ContactDetails.person("Anne Évrard")
                                .at(company.id())
                                .with(Communication.ofEmail("anne.evrard@eole.example")));
        ContactView namesake = contacts.create(ContactDetails.person("Anne Évrard"));
        LeadView first = leads.create(anne());

        LeadView second = leads.create(anne());

        assertThat(leads.similar(second.id()))
                .extracting(LeadMatch::number, LeadMatch::kind, LeadMatch::reason)
                .containsExactly(
                        tuple(person.number(), LeadMatch.Kind.PERSON, LeadMatch.Reason.EMAIL),
                        tuple(namesake.number(), LeadMatch.Kind.PERSON, LeadMatch.Reason.NAME),
                        tuple(
                                company.number(),
                                LeadMatch.Kind.COMPANY,
                                LeadMatch.Reason.COMPANY_NAME),
                        tuple(first.number(), LeadMatch.Kind.LEAD, LeadMatch.Reason.EMAIL));
    }

    @Test
    void givesManyToASalesperson() {
        LeadView one = leads.create(anne());
        LeadView mine = leads.create(anne().of(null, "NB"));

        int assigned = leads.assign(List.of(one.id(), mine.id()), "NB");

        assertThat(assigned).isEqualTo(1);
        LeadView now = leads.find(one.id()).orElseThrow();
        assertThat(now.details().salespersonCode()).isEqualTo("NB");
        assertThatThrownBy(() -> leads.change(one.id(), one.version(), one.details()))
                .hasMessageContaining("crm.changed-meanwhile");
    }

    @Test
    void disqualifiesManyForAReason() {
        LeadView open = leads.create(anne());
        LeadView out = leads.create(anne().in(LeadStatus.DISQUALIFIED, "BUDGET"));

        int changed = leads.disqualify(List.of(open.id(), out.id()), "DOUBLON");

        assertThat(changed).isEqualTo(1);
        assertThat(leads.find(open.id()).orElseThrow().details().reasonCode()).isEqualTo("DOUBLON");
        assertThat(leads.find(out.id()).orElseThrow().details().reasonCode()).isEqualTo("BUDGET");
        assertThatThrownBy(() -> leads.disqualify(List.of(open.id()), " "))
                .hasMessageContaining("crm.required");
    }

    @Test
    void forgetsALeadThatIsDeleted() {
        LeadView lead = leads.create(anne());

        leads.delete(lead.id(), lead.version());

        assertThat(leads.find(lead.id())).isEmpty();
        assertThat(trail.of(Leads.TRAIL, lead.id(), 5))
                .extracting(Trail.Entry::action, Trail.Entry::detail)
                .containsExactly(tuple("deleted", ""), tuple("created", ""));
    }

    @Test
    void keepsTheCodesThatItUses() {
        leads.create(anne().in(LeadStatus.DISQUALIFIED, "BUDGET").of(null, "NB"));

        var reason = codes.find(CodeKind.LEAD_REASON, "BUDGET").orElseThrow();
        assertThatThrownBy(() -> codes.delete(CodeKind.LEAD_REASON, "BUDGET", reason.version()))
                .hasMessageContaining("crm.code-in-use");
    }

    @Test
    void keepsTheSalespersonOfAnOpenLead() {
        leads.create(anne().of(null, "NB"));
        int version = salespeople.find("NB").orElseThrow().version();

        assertThatThrownBy(() -> salespeople.delete("NB", version))
                .hasMessageContaining("crm.salesperson-in-use");
    }
}
