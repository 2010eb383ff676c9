package org.relance.crm.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.relance.crm.api.ContactCards;
import org.relance.crm.api.ContactRow;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.ImportFormat;
import org.relance.crm.api.ImportMappingView;
import org.relance.crm.api.ImportMappings;
import org.relance.crm.api.ImportOutcome;
import org.relance.crm.api.ImportPosition;
import org.relance.crm.api.ImportRow;
import org.relance.crm.api.ImportRowView;
import org.relance.crm.api.ImportRows;
import org.relance.crm.api.ImportTrial;
import org.relance.crm.api.ImportView;
import org.relance.crm.api.Imports;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.sheet.SheetFile;
import org.relance.test.RelanceExtension;

/** Contacts from workbooks and address books, and mappings of columns. */
@ExtendWith(RelanceExtension.class)
class ImportFormatsIT {

    private static final String HOME = "relance.home";
    private static final String MOST = "relance.crm.import.max-unpacked-bytes";
    private static final String ROW =
            "<row><c t=\"inlineStr\"><is><t>%s</t></is></c><c t=\"inlineStr\"><is><t>%s</t></is></c></row>";

    @Inject Imports imports;
    @Inject ImportMappings mappings;
    @Inject Contacts contacts;
    @Inject ContactCards cards;

    @TempDir Path home;

    @BeforeEach
    void prepare() {
        System.setProperty(HOME, home.toString());
    }

    @AfterEach
    void forget() {
        System.clearProperty(HOME);
        System.clearProperty(MOST);
    }

    private ImportView receive(String text) {
        return receive(text.getBytes(StandardCharsets.UTF_8));
    }

    private ImportView receive(byte[] content) {
        return imports.receive(Imports.CONTACT, "fichier", new ByteArrayInputStream(content));
    }

    private ImportView receive(SheetFile book) throws IOException {
        Path file = book.write(home.resolve("book.xlsx"));
        try (InputStream in = Files.newInputStream(file)) {
            return imports.receive(Imports.CONTACT, "clients.xlsx", in);
        } finally {
            Files.delete(file);
        }
    }

    private ImportView imported(ImportView view) {
        imports.start(view.id());
        List<ImportRow> read = new ArrayList<>();
        try (ImportRows rows = imports.rows(view.id(), ImportPosition.START)) {
            for (Optional<ImportRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                read.add(row.get());
            }
        }
        for (int pass = 1; pass <= 2; pass++) {
            int wanted = pass;
            imports.importRows(
                    view.id(), read.stream().filter(r -> r.position().pass() == wanted).toList());
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

    private static void refuses(String code, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static String row(String name, String mail) {
        return ROW.formatted(name, mail);
    }

    @Test
    void importsTheFirstSheetThatHasRows() throws IOException {
        ImportView view =
                receive(
                        new SheetFile()
                                .sheet("Couverture", "")
                                .sheet(
                                        "Clients",
                                        row("Nom", "E-mail")
                                                + row("Serres du Clos", "serres@clos.example")
                                                + row("Sans arobase", "clos.example")));

        assertThat(view.format()).isEqualTo(ImportFormat.XLSX);
        assertThat(view.sheetName()).isEqualTo("Clients");
        assertThat(view.sheets()).containsExactly("Couverture", "Clients");
        assertThat(view.totalRows()).isEqualTo(2);
        ImportView done = imported(view);
        assertThat(done.createdRows()).isEqualTo(1);
        assertThat(contact("serres clos").email()).isEqualTo("serres@clos.example");
        ByteArrayOutputStream rejects = new ByteArrayOutputStream();
        imports.writeRejects(view.id(), ImportRowView::code, rejects);
        assertThat(rejects.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "\uFEFFNom;E-mail;relance_reason\r\nSans arobase;clos.example;crm.bad-email\r\n");
    }

    @Test
    void readsAnotherSheetWhereOneIsChosen() throws IOException {
        ImportView view =
                receive(
                        new SheetFile()
                                .sheet("A", row("Nom", "E-mail") + row("De A", "a@a.example"))
                                .sheet(
                                        "B",
                                        row("Nom", "Ville")
                                                + row("De B", "Nîmes")
                                                + row("Encore B", "Alès")));

        ImportView other = imports.chooseSheet(view.id(), "B");

        assertThat(other.sheetName()).isEqualTo("B");
        assertThat(other.totalRows()).isEqualTo(2);
        assertThat(imports.preview(view.id()).columns().get(1).field()).isEqualTo("city");
        refuses("crm.import-sheet-unknown", () -> imports.chooseSheet(view.id(), "C"));
        imported(other);
        refuses("crm.import-begun", () -> imports.chooseSheet(view.id(), "A"));
    }

    @Test
    void refusesHostileWorkbooksAndKeepsNothing() throws IOException {
        System.setProperty(MOST, "500000");
        String header = row("Nom", "E-mail");
        List<SheetFile> hostile =
                List.of(
                        new SheetFile().sheet("S", header + row("x", "y").repeat(20_000)),
                        new SheetFile()
                                .sheet(
                                        "S",
                                        header + "<row><c t=\"s\"><v>0</v></c></row>".repeat(1_000))
                                .texts("x".repeat(32_000)),
                        new SheetFile().sheet("S", header),
                        new SheetFile(),
                        new SheetFile().sheet("S", "<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>"));
        List<String> codes =
                List.of(
                        "crm.import-unpacks-too-large",
                        "crm.import-unpacks-too-large",
                        "crm.import-no-rows",
                        "crm.import-not-xlsx",
                        "crm.import-too-many-columns");
        for (int i = 0; i < hostile.size(); i++) {
            SheetFile book = hostile.get(i);
            assertThatThrownBy(() -> receive(book)).hasMessageContaining(codes.get(i));
        }
        byte[] locked = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
        refuses("crm.import-locked", () -> receive(locked));
        refuses("crm.import-damaged", () -> receive("PK\u0003\u0004 but no archive"));
        assertThat(home.resolve("imports")).isEmptyDirectory();
    }

    @Test
    void importsCardsWithTheirCompanies() {
        String card =
                "BEGIN:VCARD\r\nVERSION:4.0\r\nN:Morel;%1$s;;;\r\nFN:%1$s Morel\r\nORG:Paysages du Gard\r\nEMAIL:%1$s@gard.example\r\nEND:VCARD\r\n";
        ImportView view = receive(card.formatted("Anne") + card.formatted("Bruno"));

        assertThat(view.format()).isEqualTo(ImportFormat.VCARD);
        ImportView done = imported(view);
        assertThat(done.createdRows()).isEqualTo(3);
        assertThat(contact("anne morel").companyName()).isEqualTo("Paysages du Gard");
        ImportView again = imported(receive(card.formatted("Claire")));
        assertThat(outcomes(again))
                .extracting(ImportRowView::outcome)
                .containsExactly(ImportOutcome.DUPLICATE, ImportOutcome.CREATED);
        assertThat(contact("claire morel").companyId())
                .isEqualTo(contact("anne morel").companyId());
    }

    @Test
    void readsItsOwnCardsAgain() {
        imported(
                receive(
                        "Type;Nom;Société;E-mail;E-mail 2;Téléphone;Portable;Adresse;Code postal;Ville;Pays\n"
                                + "S;Clos;;c@clos.example;;04 66;;1 rue;30000;Nîmes;FR\n"
                                + "P;Zoé Clos;Clos;z@clos.example;y@clos.example;;06 00;;;;\n"));
        ContactRow company = contact("clos nimes c@clos.example");
        ContactRow person = contact("zoe clos");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        cards.write(List.of(company.id(), person.id(), 999_999L), out);

        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).contains("VERSION:4.0", "KIND:org", "UID:" + person.number());
        ImportView again = imported(receive(text));
        assertThat(outcomes(again))
                .extracting(ImportRowView::outcome, ImportRowView::contactId)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ImportOutcome.DUPLICATE, company.id()),
                        org.assertj.core.groups.Tuple.tuple(ImportOutcome.DUPLICATE, company.id()),
                        org.assertj.core.groups.Tuple.tuple(ImportOutcome.DUPLICATE, person.id()));
    }

    @Test
    void importsAnExportOfGoogleWithoutQuestions() {
        ImportView view =
                receive(
                        "Given Name,Family Name,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Name\n"
                                + "Anne,Morel,anne@gard.example,Mobile,06 00,Paysages du Gard\n");

        assertThat(view.format()).isEqualTo(ImportFormat.GOOGLE);
        assertThat(imported(view).createdRows()).isEqualTo(2);
        assertThat(
                        contacts.find(contact("anne morel").id())
                                .orElseThrow()
                                .details()
                                .communication())
                .satisfies(reach -> assertThat(reach.mobile()).isEqualTo("06 00"));
    }

    @Test
    void keepsAMappingForFilesWithTheSameHeadings() {
        String file = "Truc;Machin;Où\nSerres du Clos;serres@clos.example;Nîmes\n";
        ImportView view = receive(file);
        refuses("crm.import-heading-missing", () -> imports.start(view.id()));
        refuses("crm.import-fields-number", () -> imports.map(view.id(), List.of("name"), null));
        refuses(
                "crm.import-heading-twice",
                () -> imports.map(view.id(), List.of("name", "name", ""), null));
        refuses(
                "crm.import-field-unknown",
                () -> imports.map(view.id(), List.of("name", "solde", ""), null));

        imports.map(view.id(), List.of("name", "email", "city"), "Vieux logiciel");

        ImportView next = receive("OU;machin;TRUC\nAlès;autre@clos.example;Autres serres\n");
        assertThat(next.mappingName()).isEqualTo("Vieux logiciel");
        assertThat(imports.preview(next.id()).columns())
                .extracting(column -> column.field())
                .containsExactly("city", "email", "name");
        assertThat(imported(next).createdRows()).isEqualTo(1);
        assertThat(contact("autres serres").city()).isEqualTo("Alès");
        assertThat(receive("Truc;Machin\na;b\n").mappingName()).isNull();
    }

    @Test
    void changesAndDeletesAMapping() {
        ImportView view = receive("Truc;Machin\na;b\n");
        imports.map(view.id(), List.of("name", "email"), "M");
        ImportMappingView kept =
                mappings.all().stream().filter(m -> m.name().equals("M")).findFirst().orElseThrow();

        ImportMappingView changed =
                mappings.change(kept.id(), kept.version(), "N", List.of("city", "name"));

        assertThat(changed.name()).isEqualTo("N");
        assertThat(receive("Truc;Machin\na;b\n").mappingName()).isEqualTo("N");
        refuses(
                "crm.changed-meanwhile",
                () -> mappings.change(kept.id(), kept.version(), "O", List.of("name", "")));
        mappings.delete(changed.id(), changed.version());
        assertThat(receive("Truc;Machin\na;b\n").mappingName()).isNull();
        refuses("crm.import-mapping-not-found", () -> mappings.delete(changed.id(), 0));
    }

    @Test
    void triesAFileAndKeepsNothing() {
        ImportView view =
                receive(
                        "Type;Nom;Société;E-mail\nP;Anne Morel;Gard;a@gard.example\nS;Gard;;mal\nS;Bon;;b@bon.example\nS;Bon;;b@bon.example\n");

        ImportTrial trial = imports.tryOut(view.id());

        assertThat(trial.rows()).isEqualTo(4);
        assertThat(trial.created()).isEqualTo(1);
        assertThat(trial.duplicates()).isEqualTo(1);
        assertThat(trial.rejected()).isEqualTo(2);
        assertThat(trial.notTaken())
                .extracting(ImportRowView::rowNo, ImportRowView::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "crm.import-company-unknown"),
                        org.assertj.core.groups.Tuple.tuple(2, "crm.bad-email"),
                        org.assertj.core.groups.Tuple.tuple(4, "crm.import-duplicate"));
        assertThat(imports.find(view.id()).orElseThrow().processedRows()).isZero();
        assertThat(contacts.list(ListRequest.first(5)).total()).isZero();
        assertThat(imported(view).createdRows()).isEqualTo(1);
    }

    @Test
    void refusesKindsThatNobodyBrings() {
        refuses(
                "crm.import-kind-unknown",
                () ->
                        imports.receive(
                                "LUNE",
                                "x.csv",
                                new ByteArrayInputStream(
                                        "a\nb\n".getBytes(StandardCharsets.UTF_8))));
        refuses(
                "crm.import-cards-of-contacts",
                () ->
                        imports.receive(
                                "opportunity",
                                "x.vcf",
                                new ByteArrayInputStream(
                                        "BEGIN:VCARD\nEND:VCARD\n"
                                                .getBytes(StandardCharsets.UTF_8))));
        assertThat(imports.kinds()).contains(Imports.CONTACT, "OPPORTUNITY");
    }
}
