package org.relance.crm.imports;

import java.util.List;
import java.util.Map;
import org.relance.crm.contact.Inheritance;
import org.relance.kernel.DomainException;

/** Gives the persons of a chunk their company and what it passes on. */
final class Companies {

    private static final String TYPE = "COMPANY";

    private final Map<String, Lookup.Known> byKey;
    private final Map<String, Lookup.Known> byName;
    private final Inheritance inheritance;

    Companies(Lookup lookup, List<Candidate> candidates, Inheritance inheritance) {
        this.inheritance = inheritance;
        List<Candidate> employed = candidates.stream().filter(Candidate::namesCompany).toList();
        byKey =
                lookup.by(
                        Lookup.Key.EXTERNAL_ID,
                        Lookup.Known::externalId,
                        employed.stream().map(Candidate::companyKey).toList(),
                        TYPE);
        byName =
                lookup.by(
                        Lookup.Key.NAME,
                        Lookup.Known::name,
                        employed.stream().map(Candidate::companyName).toList(),
                        TYPE);
    }

    /**
     * The company that a row names, null if it names none.
     *
     * @throws DomainException {@code crm.import-company-unknown}
     */
    Lookup.Known of(Candidate row) {
        if (!row.namesCompany()) {
            return null;
        }
        Lookup.Known company = row.companyKey() == null ? null : byKey.get(row.companyKey());
        if (company == null && row.companyName() != null) {
            company = byName.get(row.companyName());
        }
        if (company == null) {
            String named = row.companyKey() == null ? row.companyName() : row.companyKey();
            throw DomainException.invalid("crm.import-company-unknown", "company", named);
        }
        return company;
    }

    Candidate inherit(Candidate row, Lookup.Known company) {
        return company == null
                ? row
                : row.with(
                        inheritance
                                .attach(row.details(), null, null, company.details())
                                .at(company.id()));
    }
}
