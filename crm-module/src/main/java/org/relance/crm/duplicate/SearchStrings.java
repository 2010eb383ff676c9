package org.relance.crm.duplicate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.DuplicatePart;
import org.relance.crm.api.DuplicateSetup;
import org.relance.crm.api.DuplicateString;
import org.relance.kernel.db.TextFold;

/** The search strings of a contact, and how many of them two contacts must share. */
final class SearchStrings {

    /** Persons are one by their address or by their name and place. */
    static final int OF_PERSONS = 2;

    private static final int PERSONS_NEED = 1;
    private static final int HASH_BYTES = 12;
    private static final Pattern IGNORED = Pattern.compile("[\\s\\h+\"&/,.;:\\-_(){}#!£$\\\\]+");

    private final DuplicateSetup setup;

    SearchStrings(DuplicateSetup setup) {
        this.setup = setup;
    }

    int needed(ContactType type) {
        return type == ContactType.PERSON ? PERSONS_NEED : setup.neededHits();
    }

    int rows(ContactType type) {
        return type == ContactType.PERSON ? OF_PERSONS : setup.strings().size();
    }

    /** The tokens of a contact; a blank value gives none. */
    Set<String> of(Subject subject) {
        return subject.type() == ContactType.COMPANY ? company(subject) : person(subject);
    }

    private Set<String> company(Subject company) {
        Set<String> tokens = new TreeSet<>();
        List<DuplicateString> rows = setup.strings();
        for (int row = 0; row < rows.size(); row++) {
            String text = text(company.value(rows.get(row).field()), rows.get(row));
            if (!text.isEmpty()) {
                tokens.add(row + ":" + text);
            }
        }
        return tokens;
    }

    private Set<String> person(Subject person) {
        Set<String> tokens = new TreeSet<>();
        if (!setup.persons()) {
            return tokens;
        }
        // Persons inherit the address of their company: it tells who employs them, not who they
        // are.
        if (person.email() != null && !person.email().equals(person.companyEmail())) {
            tokens.add("e:" + hash(person.email()));
        }
        String postCode = person.postCode() == null ? "" : stripped(person.postCode());
        if (!postCode.isEmpty()) {
            tokens.add("n:" + hash(TextFold.fold(person.name()) + "\n" + postCode));
        }
        return tokens;
    }

    /** The characters of one end of a value, in upper case; empty where it has none. */
    static String text(String value, DuplicateString row) {
        String stripped = value == null ? "" : stripped(value);
        int[] characters = stripped.codePoints().toArray();
        int length = Math.min(row.length(), characters.length);
        int from = row.part() == DuplicatePart.FIRST ? 0 : characters.length - length;
        return new String(characters, from, length).toUpperCase(Locale.ROOT);
    }

    private static String stripped(String value) {
        return IGNORED.matcher(value).replaceAll("");
    }

    private static String hash(String value) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
