package org.relance.crm.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.relance.crm.api.Classification;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.Salespeople;
import org.relance.kernel.DomainException;

/** What typed details must fulfil beside the form of each field. */
@ApplicationScoped
class ContactRules {

    @Inject Codes codes;
    @Inject Salespeople salespeople;
    @Inject ContactHistory history;

    /** Checks every code that is new; one that was there before may be blocked meanwhile. */
    void checkCodes(ContactDetails typed, ContactDetails stored) {
        Classification wanted = typed.classification();
        Classification had = stored == null ? Classification.NONE : stored.classification();
        String hadCountry = stored == null ? null : stored.address().countryCode();
        String hadSalutation = stored == null ? null : stored.person().salutationCode();
        check(CodeKind.TERRITORY, wanted.territoryCode(), had.territoryCode(), "territoryCode");
        check(CodeKind.LANGUAGE, wanted.languageCode(), had.languageCode(), "languageCode");
        check(CodeKind.CURRENCY, wanted.currencyCode(), had.currencyCode(), "currencyCode");
        check(CodeKind.COUNTRY, typed.address().countryCode(), hadCountry, "countryCode");
        check(
                CodeKind.SALUTATION,
                typed.person().salutationCode(),
                hadSalutation,
                "salutationCode");
        checkAll(CodeKind.INDUSTRY_GROUP, wanted.industryGroups(), had.industryGroups());
        checkAll(CodeKind.MAILING_GROUP, wanted.mailingGroups(), had.mailingGroups());
        checkAll(
                CodeKind.JOB_RESPONSIBILITY,
                wanted.jobResponsibilities(),
                had.jobResponsibilities());
        if (!isSame(wanted.salespersonCode(), had.salespersonCode())) {
            salespeople.require(wanted.salespersonCode(), "salespersonCode");
        }
    }

    private void check(CodeKind kind, String wanted, String had, String field) {
        if (!isSame(wanted, had)) {
            codes.require(kind, wanted, field);
        }
    }

    private void checkAll(CodeKind kind, List<String> wanted, List<String> had) {
        String field =
                switch (kind) {
                    case INDUSTRY_GROUP -> "industryGroups";
                    case MAILING_GROUP -> "mailingGroups";
                    default -> "jobResponsibilities";
                };
        wanted.stream()
                .filter(code -> !had.contains(code))
                .forEach(code -> codes.require(kind, code, field));
    }

    private static boolean isSame(String wanted, String had) {
        return wanted == null || wanted.isBlank() || wanted.strip().equals(had);
    }

    /** Industry groups are for companies, job responsibilities and a company for persons. */
    void checkType(ContactDetails typed) {
        Classification wanted = typed.classification();
        if (typed.type() == ContactType.PERSON && !wanted.industryGroups().isEmpty()) {
            throw DomainException.invalid("crm.industry-groups-of-person", "industryGroups");
        }
        if (typed.type() == ContactType.COMPANY && !wanted.jobResponsibilities().isEmpty()) {
            throw DomainException.invalid("crm.responsibilities-of-company", "jobResponsibilities");
        }
        if (typed.type() == ContactType.COMPANY && typed.companyId() != null) {
            throw DomainException.invalid("crm.company-of-company", "companyId");
        }
    }

    /** Nothing is written about an erased person again. */
    void checkNotErased(Contact contact) {
        if (history.isErased(contact.id())) {
            throw DomainException.conflict("crm.contact-erased", contact.number());
        }
    }

    /** A type may change only while nothing hangs on it (domain.md §2). */
    void checkTypeChange(Contact contact, ContactDetails stored, ContactDetails typed) {
        if (typed.type() == contact.type()) {
            return;
        }
        if (history.references(contact.id()) > 0) {
            throw DomainException.conflict("crm.type-change-refused", contact.number());
        }
        Classification had = stored.classification();
        if (!had.industryGroups().isEmpty() || !had.jobResponsibilities().isEmpty()) {
            throw DomainException.conflict("crm.type-change-refused", contact.number());
        }
        boolean companyWithMore =
                contact.type() == ContactType.COMPANY
                        && (history.persons(contact.id()) > 0
                                || history.isCustomer(contact.id())
                                || stored.identifiers().vatNo() != null
                                || had.currencyCode() != null);
        if (companyWithMore) {
            throw DomainException.conflict("crm.type-change-refused", contact.number());
        }
    }
}
