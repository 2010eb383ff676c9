package org.relance.crm.contactimport;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.ImportHeading;
import org.relance.kernel.db.TextFold;

/**
 * What a row describes: what its type says, or what its cells make likely where it says nothing.
 */
final class RowType {

    private static final Set<String> COMPANY =
            Set.of("company", "societe", "entreprise", "organisation", "soc", "c", "s", "e");
    private static final Set<String> PERSON =
            Set.of("person", "personne", "contact", "particulier", "individual", "p");

    private RowType() {}

    /** The type, or empty where the row names one that nobody knows. */
    static Optional<ContactType> of(ImportHeading heading, List<String> cells) {
        String typed = TextFold.fold(heading.cell(cells, ImportColumn.TYPE.field()));
        if (typed.isEmpty()) {
            return Optional.of(guess(heading, cells));
        }
        if (COMPANY.contains(typed)) {
            return Optional.of(ContactType.COMPANY);
        }
        return PERSON.contains(typed) ? Optional.of(ContactType.PERSON) : Optional.empty();
    }

    private static ContactType guess(ImportHeading heading, List<String> cells) {
        boolean named = heading.cell(cells, ImportColumn.NAME.field()) != null;
        boolean personal =
                heading.cell(cells, ImportColumn.FIRST_NAME.field()) != null
                        || heading.cell(cells, ImportColumn.SURNAME.field()) != null
                        || heading.cell(cells, ImportColumn.SALUTATION.field()) != null;
        boolean employed = named && heading.cell(cells, ImportColumn.COMPANY.field()) != null;
        return personal || employed ? ContactType.PERSON : ContactType.COMPANY;
    }
}
