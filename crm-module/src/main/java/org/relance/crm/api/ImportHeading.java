package org.relance.crm.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.TextFold;

/**
 * Which column of a file fills which field.
 *
 * @param fields the field of each column, empty for one that is ignored
 */
public record ImportHeading(List<String> titles, List<String> fields) {

    private static final int SHOWN = 12;

    public ImportHeading {
        titles = List.copyOf(titles);
        fields = List.copyOf(fields);
    }

    /** Columns by the headings that are known; the first of two that mean one field counts. */
    public static ImportHeading read(List<String> titles, List<ImportField> known) {
        Map<String, String> names = names(known);
        List<String> fields = new ArrayList<>();
        for (String title : titles) {
            String field = names.getOrDefault(key(title), "");
            fields.add(fields.contains(field) ? "" : field);
        }
        return new ImportHeading(titles, fields);
    }

    private static Map<String, String> names(List<ImportField> known) {
        Map<String, String> names = new HashMap<>();
        for (ImportField field : known) {
            field.headings().forEach(heading -> names.put(key(heading), field.name()));
            names.put(key(field.name()), field.name());
        }
        return names;
    }

    /** A heading without what spelling adds: case, accents, blanks and punctuation. */
    public static String key(String heading) {
        return TextFold.fold(heading).replaceAll("[^a-z0-9]", "");
    }

    /**
     * Refuses a heading that has none of the fields.
     *
     * @throws DomainException {@code crm.import-heading-missing} naming what is there
     */
    public void requireAny(String... wanted) {
        for (String field : wanted) {
            if (has(field)) {
                return;
            }
        }
        throw DomainException.invalid(
                "crm.import-heading-missing", "file", String.join(", ", unknown()));
    }

    private List<String> unknown() {
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < titles.size() && unknown.size() < SHOWN; i++) {
            if (fields.get(i).isEmpty()) {
                unknown.add(shorten(titles.get(i)));
            }
        }
        return unknown;
    }

    private static String shorten(String title) {
        return title.length() > 40 ? title.substring(0, 40) + "…" : title;
    }

    /** The columns with their fields, as they are shown. */
    public List<ImportPreview.Column> columns() {
        List<ImportPreview.Column> columns = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            columns.add(new ImportPreview.Column(titles.get(i), fields.get(i)));
        }
        return columns;
    }

    /** The cell of a field, stripped; null if it is blank or the file has no such column. */
    public String cell(List<String> cells, String field) {
        int place = fields.indexOf(field);
        if (place < 0 || place >= cells.size()) {
            return null;
        }
        String text = cells.get(place).strip();
        return text.isEmpty() ? null : text;
    }

    public boolean has(String field) {
        return fields.contains(field);
    }
}
