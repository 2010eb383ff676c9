package org.relance.crm.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.relance.crm.api.DuplicateField;
import org.relance.crm.api.DuplicatePart;
import org.relance.crm.api.DuplicateSetup;
import org.relance.crm.api.DuplicateString;
import org.relance.crm.rule.Fields;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Settings;

/** The set-up as settings {@code crm.duplicates.<part>}; a row is {@code NAME:FIRST:5}. */
@ApplicationScoped
class DuplicateSettings {

    private static final String PREFIX = "crm.duplicates.";
    private static final String PERCENT = PREFIX + "hit-percent";
    private static final String MAINTAINED = PREFIX + "maintained";
    private static final String AUTOSEARCH = PREFIX + "autosearch";
    private static final String PERSONS = PREFIX + "persons";
    private static final String STRINGS = PREFIX + "strings";
    private static final String GENERATION = PREFIX + "generation";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 10;
    private static final int MOST_STRINGS = 40;

    @Inject Settings settings;

    /** The set-up and its generation, which grows with each change of what is compared. */
    record State(DuplicateSetup setup, int generation) {}

    State read() {
        Map<String, String> set = settings.findAll(PREFIX);
        DuplicateSetup usual = DuplicateSetup.USUAL;
        DuplicateSetup setup =
                new DuplicateSetup(
                        number(set, PERCENT, usual.hitPercent()),
                        flag(set, MAINTAINED, usual.maintained()),
                        flag(set, AUTOSEARCH, usual.autosearch()),
                        flag(set, PERSONS, usual.persons()),
                        set.containsKey(STRINGS) ? strings(set.get(STRINGS)) : usual.strings());
        return new State(setup, number(set, GENERATION, 1));
    }

    void write(DuplicateSetup setup, int generation) {
        settings.put(PERCENT, Integer.toString(setup.hitPercent()));
        settings.put(MAINTAINED, Boolean.toString(setup.maintained()));
        settings.put(AUTOSEARCH, Boolean.toString(setup.autosearch()));
        settings.put(PERSONS, Boolean.toString(setup.persons()));
        settings.put(STRINGS, text(setup.strings()));
        settings.put(GENERATION, Integer.toString(generation));
    }

    /** Refuses what cannot be searched by. */
    static void check(DuplicateSetup setup) {
        if (setup.hitPercent() < 1 || setup.hitPercent() > 100) {
            throw DomainException.invalid("crm.duplicate-percent", "hitPercent");
        }
        int rows = setup.strings().size();
        if (rows == 0 || rows > MOST_STRINGS) {
            throw DomainException.invalid("crm.duplicate-strings", "strings", MOST_STRINGS);
        }
        Set<String> seen = new HashSet<>();
        for (DuplicateString row : setup.strings()) {
            Fields.required(row.field(), "field");
            Fields.required(row.part(), "part");
            if (row.length() < SHORTEST || row.length() > LONGEST) {
                throw DomainException.invalid("crm.duplicate-length", "length", SHORTEST, LONGEST);
            }
            if (!seen.add(row.field() + ":" + row.part())) {
                throw DomainException.invalid(
                        "crm.duplicate-string-twice", "strings", seen.size() + 1);
            }
        }
    }

    private static String text(List<DuplicateString> rows) {
        return rows.stream()
                .map(row -> row.field() + ":" + row.part() + ":" + row.length())
                .collect(Collectors.joining(","));
    }

    private static List<DuplicateString> strings(String text) {
        return Arrays.stream(text.split(","))
                .map(row -> row.split(":"))
                .map(
                        row ->
                                new DuplicateString(
                                        DuplicateField.valueOf(row[0]),
                                        DuplicatePart.valueOf(row[1]),
                                        Integer.valueOf(row[2])))
                .toList();
    }

    private static boolean flag(Map<String, String> set, String name, boolean usual) {
        return set.containsKey(name) ? Boolean.parseBoolean(set.get(name)) : usual;
    }

    private static int number(Map<String, String> set, String name, int usual) {
        return set.containsKey(name) ? Integer.parseInt(set.get(name)) : usual;
    }
}
