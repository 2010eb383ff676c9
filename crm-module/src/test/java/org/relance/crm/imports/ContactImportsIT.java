package org.relance.crm.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.relance.crm.api.Channel;
import org.relance.crm.api.CodeDetails;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactRow;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.Identifiers;
import org.relance.crm.api.ImportOutcome;
import org.relance.crm.api.ImportPosition;
import org.relance.crm.api.ImportRow;
import org.relance.crm.api.ImportRowView;
import org.relance.crm.api.ImportRows;
import org.relance.crm.api.ImportStatus;
import org.relance.crm.api.ImportUndo;
import org.relance.crm.api.ImportView;
import org.relance.crm.api.Imports;
import org.relance.crm.api.Interactions;
import org.relance.crm.api.NewInteraction;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListRequest;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class ContactImportsIT {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String HOME = "relance.home";

    /** A person before its company, as an export sorted by name has it. */
    private static final String FILE =
            """
            Type;Code tiers;Nom;Société;E-mail;Code postal;Ville;Pays;Secteur;Activité
            P;P1;Anne Morel;Paysages du Gard;anne.morel@gard.example;;;;;
            S;T1;Paysages du Gard;;contact@gard.example;30000;Nîmes;France;Sud;Jardineries
            S;T2;"Serres ""Le Clos"" SARL";;serres@clos.example;30100;Alès;FR;SUD;JARD
            """;

    @Inject Imports imports;
    @Inject Contacts contacts;
    @Inject Codes codes;
    @Inject Interactions interactions;

    @TempDir Path home;

    @BeforeEach
    void prepare() {
        System.setProperty(HOME, home.toString());
        codes.create(CodeKind.TERRITORY, CodeDetails.of("SUD", "Sud"));
        codes.create(CodeKind.INDUSTRY_GROUP, CodeDetails.of("JARD", "Jardineries"));
    }

    @AfterEach
    void forget() {
        System.clearProperty(HOME);
        System.clearProperty("relance.crm.import.max-bytes");
    }

    private ImportView receive(String text) {
        return imports.receive(null, "tiers.csv", new ByteArrayInputStream(text.getBytes(WINDOWS)));
    }

    private ImportView run(ImportView view) {
        imports.start(view.id());
        imports.importRows(view.id(), read(view.id(), ImportPosition.START));
        return imports.finish(view.id());
    }

    private List<ImportRow> read(long id, ImportPosition after) {
        List<ImportRow> read = new ArrayList<>();
        try (ImportRows rows = imports.rows(id, after)) {
            for (Optional<ImportRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                read.add(row.get());
            }
        }
        return read;
    }

    private ImportView imported(String text) {
        ImportView view = receive(text);
        imports.start(view.id());
        for (int pass = 1; pass <= 2; pass++) {
            int wanted = pass;
            imports.importRows(
                    view.id(),
                    read(view.id(), ImportPosition.START).stream()
                            .filter(row -> row.position().pass() == wanted)
                            .toList());
        }
        return imports.finish(view.id());
    }

    private List<ImportRowView> outcomes(ImportView view) {
        return imports.outcomes(view.id(), ListRequest.first(100)).rows();
    }

    private ContactRow contact(String words) {
        return contacts.list(new ListRequest(words, null, "number", false, "", 0, 10))
                .rows()
                .get(0);
    }

    @Test
    void understandsAFileOnReceiving() {
        ImportView view = receive(FILE);

        assertThat(view.status()).isEqualTo(ImportStatus.RECEIVED);
        assertThat(view.charsetName()).isEqualTo("windows-1252");
        assertThat(view.separatorChar()).isEqualTo(";");
        assertThat(view.totalRows()).isEqualTo(3);
        assertThat(imports.preview(view.id()).columns().get(8).field()).isEqualTo("territoryCode");
        assertThat(imports.preview(view.id()).sample().get(2).get(2))
                .isEqualTo("Serres \"Le Clos\" SARL");
    }

    @Test
    void readsCompaniesBeforePersonsAndGoesOnBehindAnyRow() {
        long id = receive(FILE).id();

        assertThat(read(id, ImportPosition.START))
                .extracting(ImportRow::position)
                .containsExactly(
                        new ImportPosition(1, 2),
                        new ImportPosition(1, 3),
                        new ImportPosition(2, 1));
        assertThat(read(id, new ImportPosition(1, 2))).hasSize(2);
        assertThat(read(id, new ImportPosition(2, 1))).isEmpty();
    }

    @Test
    void importsAFileAndTiesPersonsToTheirCompany() {
        ImportView view = imported(FILE);

        assertThat(view.status()).isEqualTo(ImportStatus.DONE);
        assertThat(view.createdRows()).isEqualTo(3);
        ContactRow person = contact("anne morel");
        ContactRow company = contact("nimes contact");
        assertThat(person.companyId()).isEqualTo(company.id());
        assertThat(person.companyName()).isEqualTo("Paysages du Gard");
        assertThat(person.territoryCode()).isEqualTo("SUD");
        assertThat(person.city()).isEqualTo("Nîmes");
        assertThat(company.companyId()).isEqualTo(company.id());
        assertThat(contacts.list(ListRequest.first(9).with("industry-group", "JARD")).total())
                .isEqualTo(3);
        ContactView card = contacts.find(person.id()).orElseThrow();
        assertThat(card.details().person().surname()).isEqualTo("Morel");
        assertThat(card.importId()).isEqualTo(view.id());
    }

    @Test
    void writesARowOnlyOnce() {
        ImportView view = receive(FILE);
        List<ImportRow> rows = read(view.id(), ImportPosition.START);
        imports.start(view.id());

        assertThat(imports.importRows(view.id(), rows.subList(0, 2))).isEqualTo(2);
        assertThat(imports.importRows(view.id(), rows)).isEqualTo(1);
        assertThat(imports.importRows(view.id(), rows)).isZero();
        assertThat(imports.finish(view.id()).createdRows()).isEqualTo(3);
    }

    @Test
    void tellsDuplicatesOfTheFileAndOfTheStock() {
        contacts.create(
                ContactDetails.company("Déjà là")
                        .with(new Identifiers("FR32123456789", null, null)));
        ImportView view =
                imported(
                        """
                        Nom;E-mail;N° TVA;Code postal
                        Vert Horizon;a@vert.example;;34000
                        Vert Horizon bis;A@VERT.example;;
                        Autre nom;;FR32123456789;
                        Vert Horizon;b@vert.example;;34000
                        Vert Horizon;c@vert.example;;59000
                        """);

        assertThat(outcomes(view))
                .extracting(ImportRowView::outcome, ImportRowView::field)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ImportOutcome.CREATED, null),
                        org.assertj.core.groups.Tuple.tuple(ImportOutcome.DUPLICATE, "email"),
                        org.assertj.core.groups.Tuple.tuple(ImportOutcome.DUPLICATE, "vatNo"),
                        org.assertj.core.groups.Tuple.tuple(ImportOutcome.DUPLICATE, "name"),
                        org.assertj.core.groups.Tuple.tuple(ImportOutcome.CREATED, null));
    }

    @Test
    void keepsTwoCompaniesOfOneNameApartWhereTheirVatNumbersDiffer() {
        ImportView view =
                imported(
                        """
                        Nom;N° TVA;Code postal
                        Golf de Reims;FR11111111111;51100
                        Golf de Reims;FR22222222222;51100
                        Golf de Reims;;51100
                        """);

        assertThat(view.createdRows()).isEqualTo(2);
        assertThat(view.duplicateRows()).isEqualTo(1);
    }

    @Test
    void updatesWhoIsKnownByExternalId() {
        imported(FILE);

        ImportView again =
                imported(
                        """
                        Type;Code tiers;Nom;E-mail;Téléphone
                        S;T1;Paysages du Midi;;04 66 00 00 00
                        """);

        assertThat(again.updatedRows()).isEqualTo(1);
        ContactRow company = contact("midi contact");
        assertThat(company.email()).isEqualTo("contact@gard.example");
        assertThat(company.phone()).isEqualTo("04 66 00 00 00");
        assertThat(contact("anne morel").companyName()).isEqualTo("Paysages du Midi");
    }

    @Test
    void rejectsHostileRowsOneByOne() {
        ImportView view =
                imported(
                        "Nom;E-mail;Secteur;Société\n"
                                + "=cmd|' /C calc'!A0;;;\n"
                                + "x".repeat(10_000)
                                + ";;;\n"
                                + "Mauvaise adresse;pas une adresse;;\n"
                                + "Ailleurs;;LUNE;\n"
                                + "NÃ®mes Jardins;;;\n"
                                + ";personne@sans-nom.example;;\n"
                                + "Trop;;;;de cellules\n"
                                + "Jean Seul;;;Société inconnue\n"
                                + "Bon;bon@bon.example;sud;\n");

        assertThat(outcomes(view))
                .extracting(ImportRowView::code)
                .containsExactly(
                        "crm.import-formula",
                        "crm.too-long",
                        "crm.bad-email",
                        "crm.code-unknown",
                        "crm.import-bad-encoding",
                        "crm.required",
                        "crm.import-too-many-cells",
                        "crm.import-company-unknown",
                        null);
        assertThat(view.rejectedRows()).isEqualTo(8);
        assertThat(view.createdRows()).isEqualTo(1);
    }

    @Test
    void handsRejectedRowsBackWithTheReasonAndWithoutFormulas() {
        ImportView view = imported("Nom;E-mail\n=1+1;a@a.example\nBon;bon@bon.example\nMal;mal\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        imports.writeRejects(view.id(), row -> row.code() + " " + row.detail(), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "\uFEFFNom;E-mail;relance_reason\r\n"
                                + "'=1+1;a@a.example;crm.import-formula =1+1\r\n"
                                + "Mal;mal;crm.bad-email mal\r\n");
    }

    @Test
    void refusesFilesThatCannotBeRead() {
        refuses("", "crm.import-empty");
        refuses("Nom;E-mail\n", "crm.import-no-rows");
        refuses(
                "Nom;E-mail\n\"Jamais fermé;a@a.example\n" + "Suite;b@b.example\n".repeat(60),
                "crm.import-open-quote");
        refuses("Nom\n\0\0\0", "crm.import-binary");
        assertThat(home.resolve("imports")).isEmptyDirectory();
    }

    @Test
    void refusesToBeginWithColumnsThatGiveNoName() {
        ImportView view = receive("Article;Prix\nA;1\n");

        assertThatThrownBy(() -> imports.start(view.id()))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.code()).isEqualTo("crm.import-heading-missing"));
    }

    private void refuses(String text, String code) {
        assertThatThrownBy(() -> receive(text))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void refusesAFileBeyondTheLimitWithoutKeepingIt() {
        System.setProperty("relance.crm.import.max-bytes", "1000");

        assertThatThrownBy(() -> receive("Nom\n" + "x\n".repeat(1000)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.kind()).isEqualTo(DomainException.Kind.TOO_LARGE));
        assertThat(home.resolve("imports")).isEmptyDirectory();
    }

    @Test
    void undoesAWholeImport() {
        ImportView view = imported(FILE);

        assertThat(imports.undo(view.id())).isEqualTo(new ImportUndo(3, 0, 0));
        assertThat(contacts.list(ListRequest.first(5)).total()).isZero();
        assertThat(imports.find(view.id()).orElseThrow().status()).isEqualTo(ImportStatus.UNDONE);
        assertThat(outcomes(view))
                .extracting(ImportRowView::outcome)
                .containsOnly(ImportOutcome.UNDONE);
    }

    @Test
    void refusesToUndoWhatIsUsedOrChangedMeanwhile() {
        ImportView view = imported(FILE);
        ContactRow person = contact("anne morel");
        interactions.log(NewInteraction.now(person.id(), Channel.PHONE, "Appel"));
        contacts.optOut(person.id(), "téléphone");

        assertThatThrownBy(() -> imports.undo(view.id()))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo("crm.import-used");
                            assertThat(e.arguments()).containsExactly(2L, 1L);
                        });
    }

    @Test
    void keepsWhatWasWrittenWhenItFails() {
        ImportView view = receive(FILE);
        imports.start(view.id());
        imports.importRows(view.id(), read(view.id(), ImportPosition.START).subList(0, 1));

        ImportView failed = imports.fail(view.id(), "batch.failed", "disk full");

        assertThat(failed.status()).isEqualTo(ImportStatus.FAILED);
        assertThat(failed.processedRows()).isEqualTo(1);
        assertThat(run(failed).createdRows()).isEqualTo(3);
    }
}
