package org.relance.crm.contactimport;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.relance.crm.api.Classification;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Communication;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.Identifiers;
import org.relance.crm.api.ImportHeading;
import org.relance.crm.api.ImportRow;
import org.relance.crm.api.PersonName;
import org.relance.crm.api.PostalAddress;
import org.relance.crm.contact.NameRule;
import org.relance.crm.rule.Fields;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.TextFold;

/** Reads the cells of a row as a contact; refuses by {@link DomainException} with the field. */
final class RowReading {

    private static final Pattern SEVERAL = Pattern.compile("\\s*[|,+]\\s*");
    private static final Set<String> YES = Set.of("yes", "y", "oui", "o", "1", "x", "true", "vrai");

    private final ImportHeading heading;
    private final CodeBook book;

    RowReading(ImportHeading heading, CodeBook book) {
        this.heading = heading;
        this.book = book;
    }

    Candidate read(ImportRow row) {
        List<String> cells = row.cells();
        ContactType type =
                RowType.of(heading, cells)
                        .orElseThrow(
                                () ->
                                        DomainException.invalid(
                                                "crm.import-bad-type",
                                                "type",
                                                cell(cells, ImportColumn.TYPE)));
        ContactDetails details = details(type, cells);
        boolean person = type == ContactType.PERSON;
        return new Candidate(
                row.number(),
                details,
                person ? text(cells, ImportColumn.COMPANY_ID, 60) : null,
                person ? text(cells, ImportColumn.COMPANY, 200) : null,
                YES.contains(TextFold.fold(cell(cells, ImportColumn.OPTED_OUT))),
                cell(cells, ImportColumn.IMPLIED) != null);
    }

    private ContactDetails details(ContactType type, List<String> cells) {
        ContactDetails typed =
                new ContactDetails(
                        null,
                        type,
                        name(type, cells),
                        text(cells, ImportColumn.NAME2, 100),
                        null,
                        person(cells),
                        address(cells),
                        communication(cells),
                        classification(type, cells),
                        identifiers(cells),
                        null);
        ContactDetails settled = NameRule.settle(typed, null);
        Fields.required(settled.name(), 200, "name");
        Fields.optional(settled.person().firstName(), 60, "firstName");
        Fields.optional(settled.person().middleName(), 60, "name");
        Fields.optional(settled.person().surname(), 100, "surname");
        return settled;
    }

    private String name(ContactType type, List<String> cells) {
        String name = text(cells, ImportColumn.NAME, 200);
        return name == null && type == ContactType.COMPANY
                ? text(cells, ImportColumn.COMPANY, 200)
                : name;
    }

    /** Where a file has a first name but no surname, its name is the surname. */
    private PersonName person(List<String> cells) {
        String first = text(cells, ImportColumn.FIRST_NAME, 60);
        boolean nameIsSurname = first != null && !heading.has(ImportColumn.SURNAME.field());
        String surname = text(cells, nameIsSurname ? ImportColumn.NAME : ImportColumn.SURNAME, 100);
        return new PersonName(
                book.code(
                        CodeKind.SALUTATION,
                        cell(cells, ImportColumn.SALUTATION),
                        ImportColumn.SALUTATION.field()),
                first,
                text(cells, ImportColumn.MIDDLE_NAME, 60),
                surname,
                text(cells, ImportColumn.JOB_TITLE, 60));
    }

    private PostalAddress address(List<String> cells) {
        return new PostalAddress(
                text(cells, ImportColumn.ADDRESS, 200),
                text(cells, ImportColumn.ADDRESS2, 200),
                text(cells, ImportColumn.POST_CODE, 20),
                text(cells, ImportColumn.CITY, 100),
                code(cells, CodeKind.COUNTRY, ImportColumn.COUNTRY));
    }

    private Communication communication(List<String> cells) {
        return new Communication(
                Fields.phone(cell(cells, ImportColumn.PHONE), "phone"),
                Fields.phone(cell(cells, ImportColumn.MOBILE), "mobile"),
                Fields.email(cell(cells, ImportColumn.EMAIL), "email"),
                Fields.email(cell(cells, ImportColumn.EMAIL2), "email2"),
                text(cells, ImportColumn.HOME_PAGE, 200));
    }

    private Classification classification(ContactType type, List<String> cells) {
        return new Classification(
                code(cells, CodeKind.TERRITORY, ImportColumn.TERRITORY),
                code(cells, CodeKind.LANGUAGE, ImportColumn.LANGUAGE),
                code(cells, CodeKind.CURRENCY, ImportColumn.CURRENCY),
                book.salesperson(cell(cells, ImportColumn.SALESPERSON)),
                null,
                type == ContactType.COMPANY
                        ? codes(cells, CodeKind.INDUSTRY_GROUP, ImportColumn.INDUSTRY_GROUP)
                        : null,
                codes(cells, CodeKind.MAILING_GROUP, ImportColumn.MAILING_GROUP),
                null);
    }

    private Identifiers identifiers(List<String> cells) {
        return new Identifiers(
                text(cells, ImportColumn.VAT_NO, 30),
                text(cells, ImportColumn.REGISTRATION_NO, 20),
                text(cells, ImportColumn.EXTERNAL_ID, 60));
    }

    private String cell(List<String> cells, ImportColumn column) {
        return heading.cell(cells, column.field());
    }

    private String text(List<String> cells, ImportColumn column, int maxLength) {
        return Fields.optional(cell(cells, column), maxLength, column.field());
    }

    private String code(List<String> cells, CodeKind kind, ImportColumn column) {
        return book.code(kind, cell(cells, column), column.field());
    }

    private List<String> codes(List<String> cells, CodeKind kind, ImportColumn column) {
        String cell = cell(cells, column);
        return cell == null
                ? List.of()
                : Stream.of(SEVERAL.split(cell))
                        .map(part -> book.code(kind, part, column.field()))
                        .distinct()
                        .toList();
    }
}
