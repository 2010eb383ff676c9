package org.relance.web.crm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.relance.web.shell.Messages;

/** The columns of a file of contacts, in the order of {@code Contacts.writeCsv}. */
@ApplicationScoped
public class ContactColumns {

    private static final List<String> KEYS =
            List.of(
                    "field.number",
                    "field.type",
                    "field.name",
                    "field.company",
                    "field.jobTitle",
                    "field.email",
                    "field.phone",
                    "field.postCode",
                    "field.city",
                    "field.countryCode",
                    "field.territoryCode",
                    "field.languageCode",
                    "field.salespersonCode",
                    "contact.customer");

    @Inject Messages messages;

    /** Titles of the columns in a language. */
    public List<String> headings(Locale language) {
        return KEYS.stream().map(key -> messages.text("crm:" + key, language)).toList();
    }
}
