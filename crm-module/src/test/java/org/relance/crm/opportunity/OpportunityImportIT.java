package org.relance.crm.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.relance.crm.api.Communication;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.ImportOutcome;
import org.relance.crm.api.ImportRowView;
import org.relance.crm.api.ImportTrial;
import org.relance.crm.api.ImportUndo;
import org.relance.crm.api.ImportView;
import org.relance.crm.api.Imports;
import org.relance.crm.api.MoveOpportunity;
import org.relance.crm.api.Opportunities;
import org.relance.crm.api.OpportunityAction;
import org.relance.crm.api.OpportunityStages;
import org.relance.crm.api.OpportunityStatus;
import org.relance.crm.api.OpportunityView;
import org.relance.crm.imports.ImportRun;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListRequest;
import org.relance.test.Committed;
import org.relance.test.RelanceExtension;

/** Opportunities of files, into the sales cycle that ships. */
@ExtendWith(RelanceExtension.class)
@Committed
class OpportunityImportIT {

    private static final String KIND = "OPPORTUNITY";
    private static final String MAIL = "achats@import-affaires.example";

    @Inject Imports imports;
    @Inject ImportRun run;
    @Inject Opportunities opportunities;
    @Inject OpportunityStages stages;
    @Inject Contacts contacts;
    @Inject Database database;

    @TempDir Path home;

    private ContactView contact;

    @BeforeEach
    void prepare() {
        System.setProperty("relance.home", home.toString());
        contact =
                contacts.create(
                        ContactDetails.company("Import Affaires")
                                .with(new Communication(null, null, MAIL, null, null)));
    }

    @AfterEach
    void forget() {
        database.change(
                h -> {
                    h.execute("delete from crm_opportunity where contact_id = ?", contact.id());
                    h.execute("delete from crm_contact where id = ?", contact.id());
                });
        run.clear();
        System.clearProperty("relance.home");
    }

    private OpportunityView opportunity(ImportRowView row) {
        return opportunities.find(row.recordId()).orElseThrow();
    }

    @Test
    void importsOpportunitiesByNumberOrAddressIntoTheirStage() {
        ImportView view =
                run.imported(
                        KIND,
                        "Affaire;Contact;Cycle;Étape;Valeur;Clôture prévue;Priorité\n"
                                + "Serre;%s;VENTE;3;10 000,50;29/05/2999;haute\n"
                                        .formatted(contact.number())
                                + "Gazon;%s;;;250;;\n"
                                        .formatted(MAIL.toUpperCase(java.util.Locale.ROOT)));

        assertThat(view.createdRows()).isEqualTo(2);
        OpportunityView staged = opportunity(run.outcomes(view).get(0));
        assertThat(staged.contactId()).isEqualTo(contact.id());
        assertThat(staged.stage()).isEqualTo(3);
        assertThat(staged.status()).isEqualTo(OpportunityStatus.IN_PROGRESS);
        assertThat(staged.estimatedValue()).isEqualByComparingTo("10000.5");
        assertThat(staged.chancesPct()).isEqualByComparingTo("50");
        assertThat(stages.entries(staged.id())).hasSize(1);
        OpportunityView free = opportunity(run.outcomes(view).get(1));
        assertThat(free.cycleCode()).isNull();
        assertThat(free.status()).isEqualTo(OpportunityStatus.IN_PROGRESS);
    }

    @Test
    void rejectsRowsOneByOneInTheWordsOfTheCard() {
        ImportView view =
                run.imported(
                        KIND,
                        "Affaire;Contact;Cycle;Étape;Valeur;Campagne\n"
                                + ";%s;;;1;\n".formatted(contact.number())
                                + "A;personne@nulle.example;;;1;\n"
                                + "B;%s;AUCUN;;1;\n".formatted(contact.number())
                                + "C;%s;VENTE;99;1;\n".formatted(contact.number())
                                + "D;%s;VENTE;1;;\n".formatted(contact.number())
                                + "E;%s;;;beaucoup;\n".formatted(contact.number())
                                + "F;%s;;;1;CAMP-0\n".formatted(contact.number())
                                + "G;%s;;;1;\n".formatted(contact.number()));

        assertThat(run.outcomes(view))
                .extracting(ImportRowView::code, ImportRowView::field)
                .containsExactly(
                        tuple("crm.required", "description"),
                        tuple("crm.import-contact-unknown", "contactId"),
                        tuple("crm.cycle-unknown", "cycleCode"),
                        tuple("crm.stage-unknown", "stage"),
                        tuple("crm.value-required", "estimatedValue"),
                        tuple("crm.import-bad-number", "estimatedValue"),
                        tuple("crm.campaign-unknown", "campaignId"),
                        tuple(null, null));
        assertThat(
                        opportunities
                                .list(ListRequest.first(10).with("contact", "" + contact.id()))
                                .total())
                .isEqualTo(1);
    }

    @Test
    void triesAFileAndKeepsNothing() {
        ImportView view =
                run.receive(
                        KIND,
                        "Affaire;Contact\nA;%1$s\nB;mal\nC;%1$s\n".formatted(contact.number()));

        ImportTrial trial = imports.tryOut(view.id());

        assertThat(trial)
                .extracting(ImportTrial::rows, ImportTrial::created, ImportTrial::rejected)
                .containsExactly(3, 2, 1);
        assertThat(
                        opportunities
                                .list(ListRequest.first(10).with("contact", "" + contact.id()))
                                .total())
                .isZero();
        assertThat(run.run(view).createdRows()).isEqualTo(2);
    }

    @Test
    void undoesAllButWhatSomebodyWentOnWith() {
        ImportView view =
                run.imported(
                        KIND,
                        "Affaire;Contact;Cycle;Étape;Valeur;Clôture prévue\n"
                                + "A;%s;VENTE;1;100;29/05/2999\n".formatted(contact.number())
                                + "B;%s;VENTE;1;100;29/05/2999\n".formatted(contact.number()));
        OpportunityView worked = opportunity(run.outcomes(view).get(0));
        stages.move(
                worked.id(),
                worked.version(),
                MoveOpportunity.preset(OpportunityAction.NEXT, null));

        assertThat(imports.undo(view.id())).isEqualTo(new ImportUndo(1, 0, 1));

        assertThat(run.outcomes(view))
                .extracting(ImportRowView::outcome, ImportRowView::code)
                .containsExactly(
                        tuple(ImportOutcome.CREATED, "crm.import-changed-since"),
                        tuple(ImportOutcome.UNDONE, null));
        assertThat(opportunities.find(worked.id())).isPresent();
    }
}
