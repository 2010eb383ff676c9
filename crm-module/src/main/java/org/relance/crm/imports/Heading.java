package org.relance.crm.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.relance.crm.api.ImportPreview;
import org.relance.kernel.DomainException;

/** Which column of a file fills which field. */
final class Heading {

    private static final int SHOWN = 12;

    private final List<String> titles;
    private final Map<ImportColumn, Integer> places;

    private Heading(List<String> titles, Map<ImportColumn, Integer> places) {
        this.titles = titles;
        this.places = places;
    }

    /**
     * Reads the first row of a file.
     *
     * @throws DomainException {@code crm.import-heading-twice} if two columns fill one field,
     *     {@code crm.import-heading-missing} naming what is there if no column gives a name
     */
    static Heading read(List<String> titles) {
        Map<ImportColumn, Integer> places = new EnumMap<>(ImportColumn.class);
        for (int i = 0; i < titles.size(); i++) {
            int place = i;
            String title = titles.get(i);
            ImportColumn.of(title)
                    .ifPresent(
                            column -> {
                                if (places.put(column, place) != null) {
                                    throw DomainException.invalid(
                                            "crm.import-heading-twice", "file", shorten(title));
                                }
                            });
        }
        Heading heading = new Heading(List.copyOf(titles), places);
        heading.refuseWithoutName();
        return heading;
    }

    private void refuseWithoutName() {
        boolean named =
                places.containsKey(ImportColumn.NAME)
                        || places.containsKey(ImportColumn.SURNAME)
                        || places.containsKey(ImportColumn.COMPANY);
        if (!named) {
            throw DomainException.invalid(
                    "crm.import-heading-missing", "file", String.join(", ", unknown()));
        }
    }

    private List<String> unknown() {
        List<String> unknown = new ArrayList<>();
        for (String title : titles) {
            if (ImportColumn.of(title).isEmpty() && unknown.size() < SHOWN) {
                unknown.add(shorten(title));
            }
        }
        return unknown;
    }

    private static String shorten(String title) {
        return title.length() > 40 ? title.substring(0, 40) + "…" : title;
    }

    List<String> titles() {
        return titles;
    }

    List<ImportPreview.Column> columns() {
        return titles.stream()
                .map(
                        title ->
                                new ImportPreview.Column(
                                        title,
                                        ImportColumn.of(title).map(ImportColumn::field).orElse("")))
                .toList();
    }

    /** The cell of a column, stripped; null if it is blank or the file has no such column. */
    String cell(List<String> cells, ImportColumn column) {
        Integer place = places.get(column);
        if (place == null || place >= cells.size()) {
            return null;
        }
        String text = cells.get(place).strip();
        return text.isEmpty() ? null : text;
    }

    boolean has(ImportColumn column) {
        return places.containsKey(column);
    }
}
