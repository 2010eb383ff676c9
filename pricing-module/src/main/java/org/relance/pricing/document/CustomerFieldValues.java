package org.relance.pricing.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.ProfileQuery;
import org.relance.crm.api.ProfileQuery.Part;
import org.relance.crm.api.ProfileSource;
import org.relance.crm.api.ProfileValues;

/** Values of contacts that are customers, from posted invoices and credit memos. */
@ApplicationScoped
class CustomerFieldValues implements ProfileValues {

    private static final String EVERYBODY =
            "exists (select 1 from crm_customer k where k.contact_id = c.id)";

    private static final String DOCUMENTS =
            "crm_contact c join crm_customer k on k.contact_id = c.id"
                    + " join prc_document d on d.customer_id = k.id where d.status = 'POSTED'"
                    + " and d.posting_date >= :from and d.posting_date <= :to and d.kind in (%s)";

    private static final String INVOICES = DOCUMENTS.formatted("'INVOICE'");
    private static final String ALL = DOCUMENTS.formatted("'INVOICE', 'CREDIT_MEMO'");
    private static final String SUM =
            "sum(case when d.kind = 'CREDIT_MEMO' then -(%1$s) else %1$s end)";

    @Override
    public Optional<ProfileQuery> of(ProfileSource source) {
        return switch (source) {
            case SALES -> query(SUM.formatted("d.amount_lcy"), ALL);
            case PROFIT -> query(SUM.formatted("d.amount_lcy - d.cost_lcy"), ALL);
            case INVOICES_PER_YEAR -> query(ProfileQuery.PER_YEAR, INVOICES);
            case AVERAGE_INVOICE ->
                    query(
                            "cast(sum(d.amount_lcy) as decimal(19,5)) / cast(count(*) as decimal(10,0))",
                            INVOICES);
            default -> Optional.empty();
        };
    }

    private static Optional<ProfileQuery> query(String value, String from) {
        return Optional.of(new ProfileQuery(EVERYBODY, List.of(new Part(value, from))));
    }
}
