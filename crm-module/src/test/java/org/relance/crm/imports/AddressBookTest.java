package org.relance.crm.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relance.crm.api.ImportFormat;

/** Address books as cards. */
class AddressBookTest {

    @TempDir Path folder;

    private List<Card> cards(String text) throws IOException {
        return cards(text, StandardCharsets.UTF_8);
    }

    private List<Card> cards(String text, Charset charset) throws IOException {
        Path file = folder.resolve("cards.vcf");
        Files.write(file, text.replace("\n", "\r\n").getBytes(charset));
        List<Card> cards = new ArrayList<>();
        try (VCardSource source = new VCardSource(file, FormatDetection.of(file).charset())) {
            for (Optional<Card> card = source.next(); card.isPresent(); card = source.next()) {
                cards.add(card.get());
            }
        }
        return cards;
    }

    @Test
    void readsVersion3WithFoldedLinesAndSeveralCards() throws IOException {
        List<Card> cards =
                cards(
                        """
                        BEGIN:VCARD
                        VERSION:3.0
                        N:Morel;Anne;Marie;Mme;
                        FN:Anne Marie Morel
                        ORG:Paysages du Gard;Atelier
                        TITLE:Gérante
                        TEL;TYPE=HOME,VOICE:04 66 00 00 01
                        TEL;TYPE=WORK,VOICE:04 66 00 00 02
                        TEL;TYPE=WORK,FAX:04 66 00 00 03
                        TEL;TYPE=CELL:06 00 00 00 04
                        EMAIL;TYPE=HOME:anne@maison.example
                        EMAIL;TYPE=WORK,PREF:anne@gard.ex
                         ample
                        ADR;TYPE=WORK:;Bât. B;12 rue des Tilleuls\\nHameau;Nîmes;;30000;France
                        URL:https://gard.example
                        BDAY:1980-01-01
                        NOTE:ne sert pas
                        END:VCARD
                        BEGIN:VCARD
                        VERSION:3.0
                        FN:Jean Seul
                        END:VCARD
                        """);

        assertThat(cards)
                .containsExactly(
                        new Card(
                                null,
                                "Anne",
                                "Marie",
                                "Morel",
                                "Gérante",
                                "Paysages du Gard",
                                new Card.Place(
                                        "12 rue des Tilleuls, Hameau",
                                        "Bât. B",
                                        "30000",
                                        "Nîmes",
                                        "France"),
                                new Card.Reach(
                                        "04 66 00 00 02",
                                        "06 00 00 00 04",
                                        "anne@gard.example",
                                        "anne@maison.example",
                                        "https://gard.example")),
                        new Card(
                                "Jean Seul",
                                null,
                                null,
                                null,
                                null,
                                null,
                                Card.Place.NONE,
                                new Card.Reach(null, null, null, null, null)));
    }

    @Test
    void readsVersion4WithPreferencesUrisAndOrganisations() throws IOException {
        List<Card> cards =
                cards(
                        """
                        BEGIN:VCARD
                        VERSION:4.0
                        KIND:org
                        FN:Serres du Clos
                        ORG:Serres du Clos
                        TEL;VALUE=uri;TYPE="voice,work";PREF=1:tel:+33466000000
                        TEL;VALUE=uri;TYPE=cell:tel:+33600000000
                        EMAIL;PREF=2:second@clos.example
                        EMAIL;PREF=1:first@clos.example
                        END:VCARD
                        """);

        assertThat(cards).hasSize(1);
        Card company = cards.get(0);
        assertThat(company.isPerson()).isFalse();
        assertThat(company.company()).isEqualTo("Serres du Clos");
        assertThat(company.reach())
                .isEqualTo(
                        new Card.Reach(
                                "+33466000000",
                                "+33600000000",
                                "first@clos.example",
                                "second@clos.example",
                                null));
    }

    @Test
    void readsVersion21WithItsQuotedPrintableTexts() throws IOException {
        List<Card> cards =
                cards(
                        """
                        BEGIN:VCARD
                        VERSION:2.1
                        N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:B=C3=A9rard;H=C3=A9l=C3=
                        =A8ne
                        TEL;CELL:06 00 00 00 00
                        END:VCARD
                        """);

        assertThat(cards.get(0).surname()).isEqualTo("Bérard");
        assertThat(cards.get(0).firstName()).isEqualTo("Hélène");
        assertThat(cards.get(0).reach().mobile()).isEqualTo("06 00 00 00 00");
    }

    @Test
    void readsCardsOfWindows() throws IOException {
        List<Card> cards =
                cards(
                        "BEGIN:VCARD\nVERSION:3.0\nN:Bérard;Hélène;;;\nEND:VCARD\n",
                        Charset.forName("windows-1252"));

        assertThat(cards.get(0).surname()).isEqualTo("Bérard");
    }

    @Test
    void refusesACardThatNeverEnds() {
        String endless = "BEGIN:VCARD\nVERSION:3.0\nNOTE:" + "x".repeat(17 << 20) + "\n";

        assertThatThrownBy(() -> cards(endless)).hasMessageContaining("crm.import-card-too-long");
    }

    @Test
    void makesARowOfEachCompanyOnce() {
        List<Card> cards = List.of(employed("Anne"), employed("Bruno"));
        var rest = cards.iterator();
        CardRows rows =
                new CardRows(
                        () -> rest.hasNext() ? Optional.of(rest.next()) : Optional.empty(), null);

        assertThat(rows.next()).contains(Card.COLUMNS);
        assertThat(rows.next().orElseThrow()).startsWith("COMPANY", "Gard").endsWith("1");
        assertThat(rows.next().orElseThrow()).startsWith("PERSON", "Anne").contains("Gard");
        assertThat(rows.next().orElseThrow()).startsWith("PERSON", "Bruno").contains("Gard");
        assertThat(rows.next()).isEmpty();
    }

    private static Card employed(String name) {
        return new Card(
                name,
                null,
                null,
                null,
                null,
                "Gard",
                Card.Place.NONE,
                new Card.Reach(null, null, null, null, null));
    }

    private static Card exported(ImportFormat format, List<String> titles, List<String> cells) {
        KnownExport export = KnownExport.of(titles).orElseThrow();
        assertThat(export.is()).isEqualTo(format);
        return export.card(cells);
    }

    @Test
    void recognisesGoogleByItsHeadingsOldAndNew() {
        Card now =
                exported(
                        ImportFormat.GOOGLE,
                        List.of(
                                "First Name",
                                "Last Name",
                                "Organization Name",
                                "Organization Title",
                                "E-mail 1 - Label",
                                "E-mail 1 - Value",
                                "Phone 1 - Label",
                                "Phone 1 - Value",
                                "Phone 2 - Label",
                                "Phone 2 - Value",
                                "Address 1 - Street",
                                "Address 1 - City",
                                "Address 1 - Postal Code",
                                "Address 1 - Country"),
                        List.of(
                                "Anne",
                                "Morel",
                                "Gard",
                                "Gérante",
                                "* Work",
                                "a@gard.example ::: b@gard.example",
                                "Mobile",
                                "06 00",
                                "Work",
                                "04 66",
                                "12 rue\nHameau",
                                "Nîmes",
                                "30000",
                                "FR"));
        Card before =
                exported(
                        ImportFormat.GOOGLE,
                        List.of(
                                "Name",
                                "Given Name",
                                "Family Name",
                                "Organization 1 - Name",
                                "E-mail 1 - Value",
                                "Phone 1 - Type",
                                "Phone 1 - Value"),
                        List.of("Jean Seul", "", "", "", "j@seul.example", "Work Fax", "04"));

        assertThat(now)
                .isEqualTo(
                        new Card(
                                null,
                                "Anne",
                                null,
                                "Morel",
                                "Gérante",
                                "Gard",
                                new Card.Place("12 rue, Hameau", null, "30000", "Nîmes", "FR"),
                                new Card.Reach(
                                        "04 66",
                                        "06 00",
                                        "a@gard.example",
                                        "b@gard.example",
                                        null)));
        assertThat(before.name()).isEqualTo("Jean Seul");
        assertThat(before.reach().phone()).isNull();
    }

    @Test
    void recognisesOutlookInEnglishAndFrench() {
        List<String> cells =
                List.of(
                        "Anne",
                        "Morel",
                        "Gard",
                        "Gérante",
                        "12 rue",
                        "Nîmes",
                        "04",
                        "06",
                        "a@g.example");
        Card english =
                exported(
                        ImportFormat.OUTLOOK,
                        List.of(
                                "First Name",
                                "Last Name",
                                "Company",
                                "Job Title",
                                "Business Street",
                                "Business City",
                                "Business Phone",
                                "Mobile Phone",
                                "E-mail Address"),
                        cells);
        Card french =
                exported(
                        ImportFormat.OUTLOOK,
                        List.of(
                                "Prénom",
                                "Nom",
                                "Société",
                                "Titre",
                                "Rue (bureau)",
                                "Ville (bureau)",
                                "Téléphone (bureau)",
                                "Tél. mobile",
                                "Adresse de messagerie"),
                        cells);

        assertThat(french).isEqualTo(english);
        assertThat(french.surname()).isEqualTo("Morel");
        assertThat(french.place().address()).isEqualTo("12 rue");
        assertThat(french.reach().mobile()).isEqualTo("06");
    }

    @Test
    void leavesFilesOfOtherProgramsAlone() {
        assertThat(KnownExport.of(List.of("Nom", "E-mail", "Téléphone"))).isEmpty();
        assertThat(KnownExport.of(List.of("First Name", "Last Name", "E-mail Address"))).isEmpty();
    }
}
