package org.relance.pricing.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.db.Database;
import org.relance.pricing.api.DocumentKind;
import org.relance.pricing.api.DocumentStatus;
import org.relance.pricing.api.DocumentView;

/** Makes the next document of one that exists, at the prices of its lines. */
@ApplicationScoped
class DocumentCopier {

    private static final String SAME =
            "customer_id, bill_to_id, contact_id, campaign_id, opportunity_id, order_date, currency_code,"
                    + " currency_factor, prices_include_vat, vat_bus_group, salesperson_code, external_ref,"
                    + " amount, amount_with_vat, amount_lcy, cost_lcy";
    private static final String HEADING =
            "insert into prc_document (kind, number, status, source_no, posting_date, created_at,"
                    + " created_by, "
                    + SAME
                    + ") select '%s', cast(:number as varchar(20)), '%s', number, cast(:posting as date), cast(:at as timestamp),"
                    + " cast(:by as varchar(60)), "
                    + SAME
                    + " from prc_document where id = :id";
    private static final String LINE =
            "line_no, item_id, description, variant_code, unit, qty_per_unit, quantity, unit_price,"
                    + " line_discount_pct, allow_line_discount, allow_invoice_discount, vat_rate_pct, amount,"
                    + " amount_with_vat, amount_lcy, unit_cost_lcy, manual_price, price_row_id,"
                    + " discount_row_id, price_campaign_no, discount_campaign_no, explanation";
    private static final String LINES =
            "insert into prc_document_line (document_id, "
                    + LINE
                    + ") select cast(:copy as bigint), "
                    + LINE
                    + " from prc_document_line where document_id = :id";

    @Inject Database database;
    @Inject BusinessClock clock;
    @Inject CurrentActor actor;

    /** The id of the copy. */
    long copy(DocumentView source, DocumentKind kind, String number) {
        DocumentStatus status =
                kind == DocumentKind.INVOICE ? DocumentStatus.POSTED : DocumentStatus.OPEN;
        LocalDate posting = kind == DocumentKind.INVOICE ? clock.today() : source.postingDate();
        return database.ask(
                h -> {
                    h.createUpdate(HEADING.formatted(kind.name(), status.name()))
                            .bind("number", number)
                            .bind("posting", posting)
                            .bind("at", clock.systemClock().instant())
                            .bind("by", actor.get().username())
                            .bind("id", source.id())
                            .execute();
                    long copy = id(h, number);
                    h.createUpdate(LINES).bind("copy", copy).bind("id", source.id()).execute();
                    return copy;
                });
    }

    private static long id(Handle h, String number) {
        return h.createQuery("select id from prc_document where number = :number")
                .bind("number", number)
                .mapTo(Long.class)
                .one();
    }
}
