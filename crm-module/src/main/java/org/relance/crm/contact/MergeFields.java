package org.relance.crm.contact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relance.crm.api.Classification;
import org.relance.crm.api.Communication;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.Identifiers;
import org.relance.crm.api.MergePreview;
import org.relance.crm.api.PersonName;
import org.relance.crm.api.PostalAddress;
import org.relance.crm.api.Privacy;
import org.relance.kernel.DomainException;

/**
 * The fields in which two contacts can differ, and the contact that is made of both. A name with
 * its parts is one field and so is an address: halves of two would be nobody's.
 */
final class MergeFields {

    private static final Map<String, Function<ContactDetails, String>> FIELDS = fields();

    private MergeFields() {}

    private static Map<String, Function<ContactDetails, String>> fields() {
        Map<String, Function<ContactDetails, String>> fields = new LinkedHashMap<>();
        fields.put("name", ContactDetails::name);
        fields.put("name2", ContactDetails::name2);
        fields.put("companyId", details -> text(details.companyId()));
        fields.put("salutationCode", details -> details.person().salutationCode());
        fields.put("jobTitle", details -> details.person().jobTitle());
        fields.put("address", details -> line(details.address()));
        fields.put("phone", details -> details.communication().phone());
        fields.put("mobile", details -> details.communication().mobile());
        fields.put("email", details -> details.communication().email());
        fields.put("email2", details -> details.communication().email2());
        fields.put("homePage", details -> details.communication().homePage());
        fields.put("territoryCode", details -> details.classification().territoryCode());
        fields.put("languageCode", details -> details.classification().languageCode());
        fields.put("currencyCode", details -> details.classification().currencyCode());
        fields.put("salespersonCode", details -> details.classification().salespersonCode());
        fields.put(
                "correspondenceType",
                details -> text(details.classification().correspondenceType()));
        fields.put("vatNo", details -> details.identifiers().vatNo());
        fields.put("registrationNo", details -> details.identifiers().registrationNo());
        fields.put("externalId", details -> details.identifiers().externalId());
        return fields;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static String line(PostalAddress address) {
        String place = joined(" ", address.postCode(), address.city());
        return joined(", ", address.address(), address.address2(), place, address.countryCode());
    }

    private static String joined(String between, String... parts) {
        String text =
                Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
        return text.isEmpty() ? null : text;
    }

    /** Where the two differ, and whose value stays unless somebody chooses. */
    static List<MergePreview.Field> between(ContactDetails survivor, ContactDetails other) {
        List<MergePreview.Field> differing = new ArrayList<>();
        FIELDS.forEach(
                (name, value) -> {
                    String ours = value.apply(survivor);
                    String theirs = value.apply(other);
                    if (!Objects.equals(ours, theirs)) {
                        differing.add(new MergePreview.Field(name, ours, theirs, ours == null));
                    }
                });
        return differing;
    }

    /**
     * The details of the survivor.
     *
     * @param fromOther names of the fields whose value is the other's, null for the usual choice
     */
    static ContactDetails merged(
            ContactDetails survivor, ContactDetails other, List<String> fromOther) {
        Set<String> taken = new TreeSet<>();
        if (fromOther == null) {
            between(survivor, other).stream()
                    .filter(MergePreview.Field::takeOther)
                    .forEach(field -> taken.add(field.name()));
        } else {
            taken.addAll(fromOther);
        }
        for (String name : taken) {
            if (!FIELDS.containsKey(name)) {
                throw DomainException.invalid("crm.merge-field-unknown", "fromOther", name);
            }
        }
        return new Choice(survivor, other, taken).details();
    }

    private record Choice(ContactDetails ours, ContactDetails theirs, Set<String> taken) {

        private <T> T of(String field, Function<ContactDetails, T> value) {
            return value.apply(taken.contains(field) ? theirs : ours);
        }

        ContactDetails details() {
            return new ContactDetails(
                    ours.number(),
                    ours.type(),
                    of("name", ContactDetails::name),
                    of("name2", ContactDetails::name2),
                    of("companyId", ContactDetails::companyId),
                    person(),
                    of("address", ContactDetails::address),
                    new Communication(
                            of("phone", details -> details.communication().phone()),
                            of("mobile", details -> details.communication().mobile()),
                            of("email", details -> details.communication().email()),
                            of("email2", details -> details.communication().email2()),
                            of("homePage", details -> details.communication().homePage())),
                    classification(),
                    new Identifiers(
                            of("vatNo", details -> details.identifiers().vatNo()),
                            of("registrationNo", details -> details.identifiers().registrationNo()),
                            of("externalId", details -> details.identifiers().externalId())),
                    stricter(ours.privacy(), theirs.privacy()));
        }

        private PersonName person() {
            PersonName parts = of("name", ContactDetails::person);
            return new PersonName(
                    of("salutationCode", details -> details.person().salutationCode()),
                    parts.firstName(),
                    parts.middleName(),
                    parts.surname(),
                    of("jobTitle", details -> details.person().jobTitle()));
        }

        private Classification classification() {
            Classification own = ours.classification();
            return new Classification(
                    of("territoryCode", details -> details.classification().territoryCode()),
                    of("languageCode", details -> details.classification().languageCode()),
                    of("currencyCode", details -> details.classification().currencyCode()),
                    of("salespersonCode", details -> details.classification().salespersonCode()),
                    of(
                            "correspondenceType",
                            details -> details.classification().correspondenceType()),
                    own.industryGroups(),
                    own.mailingGroups(),
                    own.jobResponsibilities());
        }
    }

    /** What either refuses is refused; a minor's consent counts only if each of both has it. */
    private static Privacy stricter(Privacy one, Privacy other) {
        boolean minor = one.minor() || other.minor();
        boolean consent = consents(one) && consents(other);
        return new Privacy(
                one.excludeFromSegment() || other.excludeFromSegment(),
                one.privacyBlocked() || other.privacyBlocked(),
                minor,
                minor ? consent : one.parentalConsent());
    }

    private static boolean consents(Privacy privacy) {
        return !privacy.minor() || privacy.parentalConsent();
    }
}
