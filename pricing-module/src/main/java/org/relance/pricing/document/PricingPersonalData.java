package org.relance.pricing.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.relance.crm.api.PersonalDataPart;
import org.relance.crm.api.PersonalDataSource;

/** Documents that name a person, or the customer that it is. */
@ApplicationScoped
class PricingPersonalData implements PersonalDataSource {

    private static final String COLUMNS =
            "select d.number, d.kind, d.status, d.order_date, d.posting_date, d.amount, d.currency_code, d.external_ref from prc_document d";

    private static final List<PersonalDataPart> PARTS =
            List.of(
                    new PersonalDataPart(
                            14,
                            "documents",
                            COLUMNS
                                    + " where d.contact_id = :id union "
                                    + COLUMNS
                                    + " join crm_customer u on u.id = d.customer_id where u.contact_id = :id order by 1"));

    @Override
    public List<PersonalDataPart> parts() {
        return PARTS;
    }
}
