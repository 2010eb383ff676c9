package org.relance.crm.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.relance.crm.api.ImportFormat;
import org.relance.crm.api.ImportHeading;

/**
 * Address books of other programs, recognised by their headings. What is told several times, as of
 * work and at home, is taken in the order of the tables.
 */
final class KnownExport {

    private static final String SEVERAL = ":::";
    private static final int MOST_NUMBERS = 6;

    private final Map<String, Integer> places = new HashMap<>();
    private final ImportFormat format;

    private KnownExport(List<String> titles) {
        for (int i = 0; i < titles.size(); i++) {
            places.putIfAbsent(ImportHeading.key(titles.get(i)), i);
        }
        format = format();
    }

    /** The export that has these headings, or empty. */
    static Optional<KnownExport> of(List<String> titles) {
        KnownExport export = new KnownExport(titles);
        return export.format == null ? Optional.empty() : Optional.of(export);
    }

    private ImportFormat format() {
        boolean numbered = any("e-mail 1 - value", "phone 1 - value");
        if (numbered && any("given name", "first name", "name")) {
            return ImportFormat.GOOGLE;
        }
        boolean english = any("e-mail address") && any("business phone", "business street");
        boolean french =
                any("adresse de messagerie", "adresse de courrier")
                        && any("téléphone (bureau)", "rue (bureau)");
        return english || french ? ImportFormat.OUTLOOK : null;
    }

    private boolean any(String... headings) {
        return Arrays.stream(headings).anyMatch(h -> places.containsKey(ImportHeading.key(h)));
    }

    ImportFormat is() {
        return format;
    }

    Card card(List<String> cells) {
        Row row = new Row(cells);
        return format == ImportFormat.GOOGLE ? google(row) : outlook(row);
    }

    /** Headings until 2023 ("Given Name", "Organization 1 - Name") and since. */
    private Card google(Row row) {
        List<String> mails = new ArrayList<>();
        List<String> mobiles = new ArrayList<>();
        List<String> phones = new ArrayList<>();
        for (int i = 1; i <= MOST_NUMBERS; i++) {
            mails.addAll(row.values("e-mail " + i + " - value"));
            String label = row.first("phone " + i + " - label", "phone " + i + " - type");
            List<String> numbers = row.values("phone " + i + " - value");
            if (isMobile(label)) {
                mobiles.addAll(numbers);
            } else if (!isFax(label)) {
                phones.addAll(numbers);
            }
        }
        String given = row.first("given name", "first name");
        String family = row.first("family name", "last name");
        return new Card(
                given == null && family == null ? row.first("name", "file as") : null,
                given,
                row.first("additional name", "middle name"),
                family,
                row.first("organization title", "organization 1 - title"),
                row.first("organization name", "organization 1 - name"),
                new Card.Place(
                        row.first("address 1 - street"),
                        row.first("address 1 - extended address", "address 1 - po box"),
                        row.first("address 1 - postal code"),
                        row.first("address 1 - city"),
                        row.first("address 1 - country")),
                new Card.Reach(
                        at(phones, 0),
                        at(mobiles, 0),
                        at(mails, 0),
                        at(mails, 1),
                        row.first("website 1 - value")));
    }

    private static boolean isMobile(String label) {
        String word = label == null ? "" : label.toLowerCase(Locale.ROOT);
        return word.contains("mobile") || word.contains("cell") || word.contains("portable");
    }

    private static boolean isFax(String label) {
        String word = label == null ? "" : label.toLowerCase(Locale.ROOT);
        return word.contains("fax") || word.contains("pager") || word.contains("télécop");
    }

    private static String at(List<String> values, int place) {
        return place < values.size() ? values.get(place) : null;
    }

    private Card outlook(Row row) {
        return new Card(
                null,
                row.first("first name", "prénom"),
                row.first("middle name", "deuxième prénom"),
                row.first("last name", "nom"),
                row.first("job title", "titre", "fonction"),
                row.first("company", "société"),
                outlookPlace(row),
                new Card.Reach(
                        row.first(
                                "business phone",
                                "téléphone (bureau)",
                                "company main phone",
                                "téléphone société",
                                "primary phone",
                                "téléphone principal",
                                "business phone 2",
                                "téléphone 2 (bureau)",
                                "home phone",
                                "téléphone (domicile)"),
                        row.first("mobile phone", "tél. mobile", "téléphone mobile"),
                        row.first("e-mail address", "adresse de messagerie", "adresse de courrier"),
                        row.first(
                                "e-mail 2 address",
                                "adresse de messagerie 2",
                                "adresse de courrier 2"),
                        row.first("web page", "page web")));
    }

    private static Card.Place outlookPlace(Row row) {
        String street = row.first("business street", "rue (bureau)");
        String city = row.first("business city", "ville (bureau)");
        if (street != null || city != null) {
            return new Card.Place(
                    street,
                    row.first("business street 2", "rue (bureau) 2"),
                    row.first("business postal code", "code postal (bureau)"),
                    city,
                    row.first(
                            "business country/region", "business country", "pays/région (bureau)"));
        }
        return new Card.Place(
                row.first("home street", "rue (domicile)"),
                row.first("home street 2", "rue (domicile) 2"),
                row.first("home postal code", "code postal (domicile)"),
                row.first("home city", "ville (domicile)"),
                row.first("home country/region", "home country", "pays/région (domicile)"));
    }

    /** The cells of one row by their headings. */
    private final class Row {

        private final List<String> cells;

        Row(List<String> cells) {
            this.cells = cells;
        }

        /** The first heading's cell that is not blank, on one line; null if there is none. */
        String first(String... headings) {
            for (String heading : headings) {
                Integer place = places.get(ImportHeading.key(heading));
                String cell =
                        place == null || place >= cells.size() ? "" : cells.get(place).strip();
                if (!cell.isEmpty()) {
                    return cell.replaceAll("\\s*\\R\\s*", ", ");
                }
            }
            return null;
        }

        List<String> values(String heading) {
            String cell = first(heading);
            return cell == null
                    ? List.of()
                    : Arrays.stream(cell.split(SEVERAL, -1))
                            .map(String::strip)
                            .filter(value -> !value.isEmpty())
                            .toList();
        }
    }
}
