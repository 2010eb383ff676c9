package org.relance.crm.contactimport;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        byName = lookup.by(Lookup.Key.NAME, Lookup.Known::name, named(candidates), TYPE);
    }

    /** Names of companies that rows say, of the persons' and of those that are implied. */
    private static List<String> named(List<Candidate> candidates) {
        return candidates.stream()
                .filter(row -> row.implied() || row.namesCompany())
                .map(row -> row.implied() ? row.name() : row.companyName())
                .toList();
    }

    /** The company that is there already under the name of one that is implied. */
    Optional<Lookup.Known> sameName(Candidate row) {
        return row.implied() ? Optional.ofNullable(byName.get(row.name())) : Optional.empty();
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
