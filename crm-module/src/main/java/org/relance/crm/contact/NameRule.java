package org.relance.crm.contact;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.PersonName;

/**
 * Keeps a person's name and its parts in step: last word surname, second-last of three or more
 * middle name, the rest first name; typed parts rebuild the name. A company has no parts.
 */
public final class NameRule {

    private NameRule() {}

    /**
     * The details with name and parts in step.
     *
     * @param stored the details as they are, null for a new contact
     */
    public static ContactDetails settle(ContactDetails typed, ContactDetails stored) {
        if (typed.type() == ContactType.COMPANY) {
            return typed.named(typed.name(), PersonName.NONE);
        }
        PersonName parts = typed.person();
        boolean partsTyped = hasParts(parts) && (stored == null || !same(parts, stored.person()));
        if (partsTyped) {
            return typed.named(join(parts), parts);
        }
        boolean nameStays = stored != null && Objects.equals(typed.name(), stored.name());
        return nameStays && hasParts(parts) ? typed : typed.named(typed.name(), split(typed));
    }

    private static PersonName split(ContactDetails typed) {
        PersonName parts = typed.person();
        String name = typed.name() == null ? "" : typed.name().strip();
        String[] words = name.isEmpty() ? new String[0] : name.split("\\s+");
        int count = words.length;
        String surname = count >= 2 ? words[count - 1] : null;
        String middle = count >= 3 ? words[count - 2] : null;
        int rest = count - (count >= 3 ? 2 : count >= 2 ? 1 : 0);
        String first =
                rest == 0 ? null : Stream.of(words).limit(rest).collect(Collectors.joining(" "));
        return new PersonName(parts.salutationCode(), first, middle, surname, parts.jobTitle());
    }

    private static String join(PersonName parts) {
        return Stream.of(parts.firstName(), parts.middleName(), parts.surname())
                .filter(part -> part != null && !part.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }

    private static boolean hasParts(PersonName parts) {
        return !join(parts).isEmpty();
    }

    private static boolean same(PersonName one, PersonName other) {
        return join(one).equals(join(other));
    }
}
