package org.relance.crm.privacy;

import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relance.crm.rule.Fields;

/** What names a contact, read by SQL because the same transaction then changes it by SQL. */
public record PersonRow(
        long id,
        String number,
        String type,
        int version,
        String name,
        String phone,
        String mobile,
        String email,
        String email2,
        String externalId,
        String companyEmail,
        String companyEmail2,
        String companyPhone,
        String companyMobile) {

    /** Addresses of the person alone: one taken over from the company is the company's. */
    Set<String> addresses() {
        return without(lower(companyEmail, companyEmail2), email, email2).stream()
                .filter(Fields::isEmail)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Texts that name the person and nobody else. */
    Set<String> values() {
        Set<String> companys = lower(companyEmail, companyEmail2, companyPhone, companyMobile);
        return without(companys, name, phone, mobile, email, email2, externalId);
    }

    /** True if the text holds the name or an address of the person. */
    boolean isNamedIn(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        return without(Collections.emptySet(), name, email, email2).stream()
                .anyMatch(folded::contains);
    }

    private static Set<String> without(Set<String> others, String... texts) {
        return lower(texts).stream()
                .filter(text -> !others.contains(text))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> lower(String... texts) {
        return Stream.of(texts)
                .filter(Objects::nonNull)
                .map(text -> text.strip().toLowerCase(Locale.ROOT))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
