package org.relance.crm.contactimport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.relance.crm.api.ContactType;
import org.relance.crm.contactimport.Lookup.Key;

/**
 * Who is there already: by external id, by e-mail of the same type of contact, by VAT number of
 * companies, or by name and post code. Knows the rows of its chunk as they are taken.
 */
final class Duplicates {

    /** By which field a row equals a contact; the contact is null if it is a row of this chunk. */
    record Match(String field, String value, Lookup.Known known) {}

    private final Map<String, Lookup.Known> known = new HashMap<>();

    /** VAT number of the row that took a key, empty where it has none. */
    private final Map<String, String> taken = new HashMap<>();

    Duplicates(Lookup lookup, List<Candidate> candidates) {
        add(lookup, candidates, Key.EXTERNAL_ID, Candidate::externalId, Lookup.Known::externalId);
        add(lookup, candidates, Key.EMAIL, Candidate::email, Lookup.Known::email);
        add(lookup, candidates, Key.VAT_NO, Candidate::vatNo, Lookup.Known::vatNo);
        add(lookup, candidates, Key.NAME, Candidate::name, Duplicates::named);
    }

    private void add(
            Lookup lookup,
            List<Candidate> candidates,
            Key column,
            Function<Candidate, String> wanted,
            Function<Lookup.Known, String> key) {
        for (ContactType type : ContactType.values()) {
            List<String> values =
                    candidates.stream()
                            .filter(candidate -> candidate.details().type() == type)
                            .map(wanted)
                            .filter(Objects::nonNull)
                            .toList();
            lookup.by(column, key, values, type.name())
                    .forEach(
                            (value, contact) ->
                                    known.putIfAbsent(key(type, column, value), contact));
        }
    }

    private static String named(Lookup.Known contact) {
        return named(contact.name(), contact.postCode());
    }

    private static String named(String name, String postCode) {
        return name + "\n" + postCode;
    }

    /** The contact whose external id the row has, if there is one of its type. */
    Optional<Lookup.Known> sameExternalId(Candidate row) {
        return Optional.ofNullable(known.get(key(row, Key.EXTERNAL_ID, row.externalId())));
    }

    /** What the row equals; empty if it is new, and then it is taken. */
    Optional<Match> match(Candidate row) {
        String named = row.postCode() == null ? null : named(row.name(), row.postCode());
        String vat = row.isPerson() ? null : row.vatNo();
        Optional<Match> match =
                same(row, Key.EXTERNAL_ID, "externalId", row.externalId())
                        .or(() -> same(row, Key.EMAIL, "email", row.email()))
                        .or(() -> same(row, Key.VAT_NO, "vatNo", vat))
                        .or(() -> same(row, Key.NAME, "name", named));
        if (match.isEmpty()) {
            take(row, Key.EXTERNAL_ID, row.externalId());
            take(row, Key.EMAIL, row.email());
            take(row, Key.VAT_NO, vat);
            take(row, Key.NAME, named);
        }
        return match;
    }

    private Optional<Match> same(Candidate row, Key column, String field, String value) {
        String key = key(row, column, value);
        boolean there =
                value != null
                        && (known.containsKey(key) || taken.containsKey(key))
                        && !(column == Key.NAME && hasAnotherVatNo(row, key));
        String shown = "name".equals(field) ? row.name() : value;
        return there ? Optional.of(new Match(field, shown, known.get(key))) : Optional.empty();
    }

    /** Two companies of one name in one town are two where their VAT numbers say so. */
    private boolean hasAnotherVatNo(Candidate row, String key) {
        Lookup.Known there = known.get(key);
        String other = there == null ? taken.get(key) : there.vatNo();
        return row.vatNo() != null
                && other != null
                && !other.isEmpty()
                && !other.equals(row.vatNo());
    }

    private void take(Candidate row, Key column, String value) {
        if (value != null) {
            taken.put(key(row, column, value), Objects.toString(row.vatNo(), ""));
        }
    }

    private static String key(Candidate row, Key column, String value) {
        return key(row.details().type(), column, value);
    }

    private static String key(ContactType type, Key column, String value) {
        return type.name() + column + value;
    }
}
