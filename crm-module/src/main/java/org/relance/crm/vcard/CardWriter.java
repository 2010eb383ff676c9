package org.relance.crm.vcard;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.relance.crm.api.Communication;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.PersonName;
import org.relance.crm.api.PostalAddress;

/** Writes contacts as cards of version 4.0. What is not said is left out. */
final class CardWriter {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final VObjectWriter out;

    CardWriter(OutputStream file) {
        out =
                new VObjectWriter(
                        new OutputStreamWriter(file, StandardCharsets.UTF_8), SyntaxStyle.NEW);
    }

    void write(ContactView contact) throws IOException {
        ContactDetails details = contact.details();
        boolean company = details.type() == ContactType.COMPANY;
        out.writeBeginComponent("VCARD");
        out.writeVersion("4.0");
        text("UID", contact.number());
        out.writeProperty("REV", STAMP.format(contact.changedAt()));
        text("FN", details.name());
        if (company) {
            text("KIND", "org");
        } else {
            name(details.person());
        }
        String organisation = company ? details.name() : contact.companyName();
        if (organisation != null) {
            structured("ORG", null, organisation);
        }
        reach(details.communication());
        place(details.address());
        out.writeEndComponent("VCARD");
    }

    void flush() throws IOException {
        out.flush();
    }

    private void name(PersonName person) throws IOException {
        if (person.surname() != null || person.firstName() != null) {
            structured(
                    "N", null, person.surname(), person.firstName(), person.middleName(), "", "");
        }
        text("TITLE", person.jobTitle());
    }

    private void reach(Communication reach) throws IOException {
        typed("TEL", "work", reach.phone(), null);
        typed("TEL", "cell", reach.mobile(), null);
        typed("EMAIL", "work", reach.email(), "1");
        typed("EMAIL", "work", reach.email2(), null);
        if (reach.homePage() != null) {
            out.writeProperty("URL", VObjectPropertyValues.escape(reach.homePage()));
        }
    }

    private void place(PostalAddress place) throws IOException {
        boolean none = place.address() == null && place.city() == null && place.postCode() == null;
        if (!none) {
            structured(
                    "ADR",
                    "work",
                    "",
                    place.address2(),
                    place.address(),
                    place.city(),
                    "",
                    place.postCode(),
                    country(place.countryCode()));
        }
    }

    private void text(String name, String value) throws IOException {
        typed(name, null, value, null);
    }

    private void typed(String name, String type, String value, String preference)
            throws IOException {
        if (value != null) {
            VObjectParameters parameters = parameters(type);
            if (preference != null) {
                parameters.put("PREF", preference);
            }
            out.writeProperty(null, name, parameters, escaped(value));
        }
    }

    private void structured(String name, String type, String... parts) throws IOException {
        List<List<String>> values =
                Arrays.stream(parts)
                        .map(part -> List.of(Objects.toString(part, "").replaceAll("\\R", ", ")))
                        .toList();
        out.writeProperty(
                null, name, parameters(type), VObjectPropertyValues.writeStructured(values, true));
    }

    private static VObjectParameters parameters(String type) {
        VObjectParameters parameters = new VObjectParameters();
        if (type != null) {
            parameters.put("TYPE", type);
        }
        return parameters;
    }

    private static String escaped(String value) {
        return VObjectPropertyValues.escape(value).replaceAll("\\R", "\\\\n");
    }

    /** The country in French, which the import of cards understands too. */
    private static String country(String code) {
        if (code == null) {
            return "";
        }
        String region = "UK".equals(code) ? "GB" : code;
        return region.matches("[A-Z]{2}")
                ? new Locale.Builder().setRegion(region).build().getDisplayCountry(Locale.FRENCH)
                : code;
    }
}
