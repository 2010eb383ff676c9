package org.relance.crm.imports;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The lines of one vCard, read as a contact (RFC 2426, RFC 6350). Of several things the preferred
 * one, then that of work, then the first is taken.
 */
final class CardLines {

    private static final int LAST = 101;

    private final Map<String, List<VObjectProperty>> lines = new HashMap<>();

    void add(VObjectProperty line) {
        lines.computeIfAbsent(line.getName().toUpperCase(Locale.ROOT), name -> new ArrayList<>())
                .add(line);
    }

    Card card() {
        List<String> name = parts("N");
        List<String> organisation = parts("ORG");
        String company = organisation.isEmpty() ? null : organisation.get(0);
        boolean named = part(name, 0) != null || part(name, 1) != null;
        String full = text("FN");
        boolean itself =
                "org".equalsIgnoreCase(text("KIND"))
                        || (!named && full != null && full.equals(company));
        boolean person = named && !itself;
        return new Card(
                person || itself ? null : full,
                person ? part(name, 1) : null,
                person ? part(name, 2) : null,
                person ? part(name, 0) : null,
                text("TITLE"),
                itself && company == null ? full : company,
                place(),
                reach());
    }

    private Card.Place place() {
        List<String> parts = parts("ADR");
        String box = part(parts, 0);
        String extended = part(parts, 1);
        return new Card.Place(
                part(parts, 2),
                extended == null ? box : extended,
                part(parts, 5),
                part(parts, 3),
                part(parts, 6));
    }

    private Card.Reach reach() {
        List<String> mails =
                ranked("EMAIL").map(CardLines::value).filter(Objects::nonNull).toList();
        return new Card.Reach(
                phone(false),
                phone(true),
                mails.isEmpty() ? null : mails.get(0),
                mails.size() < 2 ? null : mails.get(1),
                text("URL"));
    }

    private String phone(boolean mobile) {
        return ranked("TEL")
                .filter(line -> types(line).contains("cell") == mobile)
                .filter(line -> !types(line).contains("fax") && !types(line).contains("pager"))
                .map(CardLines::value)
                .filter(Objects::nonNull)
                .map(CardLines::number)
                .findFirst()
                .orElse(null);
    }

    /** A number, or the address {@code tel:} of one. */
    private static String number(String value) {
        boolean address = value.regionMatches(true, 0, "tel:", 0, 4);
        return address ? value.substring(4).split(";", 2)[0] : value;
    }

    private Stream<VObjectProperty> ranked(String name) {
        return lines.getOrDefault(name, List.of()).stream()
                .sorted(
                        Comparator.comparing(CardLines::rank)
                                .thenComparing(line -> !types(line).contains("work")));
    }

    /** Version 4 counts preferences from 1 on; before, {@code pref} is a type among the others. */
    private static int rank(VObjectProperty line) {
        String preference = line.getParameters().first("PREF");
        boolean counted = preference != null && preference.matches("\\d{1,3}");
        int told = counted ? Integer.parseInt(preference) : LAST;
        return types(line).contains("pref") ? 1 : told;
    }

    /** Types in lower case; version 2.1 has them without a name. */
    private static Set<String> types(VObjectProperty line) {
        Set<String> types = new HashSet<>();
        for (String name : new String[] {"TYPE", null}) {
            List<String> values = line.getParameters().get(name);
            for (String value : values == null ? List.<String>of() : values) {
                types.addAll(List.of(value.toLowerCase(Locale.ROOT).split(",")));
            }
        }
        return types;
    }

    private String text(String name) {
        return ranked(name).map(CardLines::value).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static String value(VObjectProperty line) {
        return clean(VObjectPropertyValues.unescape(line.getValue()));
    }

    /** Parts of a value such as a name; several values of one part stand behind one another. */
    private List<String> parts(String name) {
        return ranked(name)
                .findFirst()
                .map(line -> VObjectPropertyValues.parseStructured(line.getValue()))
                .orElse(List.of())
                .stream()
                .map(values -> clean(String.join(" ", values)))
                .toList();
    }

    private static String part(List<String> parts, int place) {
        return place < parts.size() ? parts.get(place) : null;
    }

    private static String clean(String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        return value.strip().replaceAll("\\s*\\R\\s*", ", ");
    }
}
