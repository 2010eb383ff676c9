package org.relance.pricing.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Listing;
import org.relance.pricing.api.DocumentLineView;
import org.relance.pricing.api.DocumentRow;
import org.relance.pricing.api.DocumentTotals;
import org.relance.pricing.api.DocumentView;

/** Reads documents. */
@ApplicationScoped
class DocumentRepository {

    private static final String ROW =
            "d.id, d.kind, d.number, d.status, u.number as customer_number, u.name as customer_name,"
                    + " d.order_date, d.currency_code, d.amount, d.amount_with_vat, d.amount_lcy, d.cost_lcy,"
                    + " coalesce(c.campaign_no, '') as campaign_number,"
                    + " coalesce(d.salesperson_code, '') as salesperson_code,"
                    + " coalesce(d.external_ref, '') as external_ref,"
                    + " (select count(*) from prc_document_line l where l.document_id = d.id) as line_count,"
                    + " d.version";
    private static final String ROW_TABLES =
            "prc_document d join crm_customer u on u.id = d.customer_id"
                    + " left join prc_campaign c on c.campaign_id = d.campaign_id";
    private static final String VIEW =
            "select d.id, d.kind, d.number, d.status, d.customer_id, u.number as customer_number,"
                    + " u.name as customer_name, d.bill_to_id, b.number as bill_to_number, d.contact_id,"
                    + " coalesce(k.name, '') as contact_name, coalesce(k.city, '') as city, d.campaign_id,"
                    + " coalesce(c.campaign_no, '') as campaign_number,"
                    + " d.opportunity_id, coalesce(o.number, '') as opportunity_number, d.order_date, d.posting_date,"
                    + " d.currency_code, d.currency_factor, d.prices_include_vat, d.vat_bus_group,"
                    + " coalesce(d.salesperson_code, '') as salesperson_code,"
                    + " coalesce(d.external_ref, '') as external_ref,"
                    + " coalesce(d.source_no, '') as source_number, d.amount, d.amount_with_vat, d.amount_lcy,"
                    + " d.cost_lcy, d.created_at, d.created_by, d.version from "
                    + ROW_TABLES
                    + " join crm_customer b on b.id = d.bill_to_id"
                    + " left join crm_contact k on k.id = d.contact_id"
                    + " left join crm_opportunity o on o.id = d.opportunity_id where d.";

    private static final Listing<DocumentRow> LIST =
            Listing.of(DocumentRow.class, ROW, ROW_TABLES, "d.id")
                    .requiredText("number", "d.number")
                    .requiredText("kind", "d.kind")
                    .requiredText("status", "d.status")
                    .requiredText("customer", "u.number")
                    .requiredText("customer-name", "u.name")
                    .date("order-date", "d.order_date")
                    .requiredText("currency", "d.currency_code")
                    .number("amount", "d.amount")
                    .number("amount-lcy", "d.amount_lcy")
                    .text("campaign", "c.campaign_no")
                    .number("opportunity", "d.opportunity_id")
                    .text("salesperson", "d.salesperson_code")
                    .text("external-ref", "d.external_ref")
                    .search(
                            "lower(d.number || ' ' || coalesce(d.external_ref, '')) || ' ' || u.search_key")
                    .orderedBy("number", true);

    @Inject Database database;

    ListPage<DocumentRow> list(ListRequest request) {
        return LIST.page(database, request);
    }

    DocumentTotals totals(ListRequest request) {
        return LIST.sums(
                database,
                request,
                DocumentTotals.class,
                "count(*) as documents, coalesce(sum(d.amount_lcy), 0) as amount_lcy,"
                        + " coalesce(sum(d.cost_lcy), 0) as cost_lcy");
    }

    Optional<DocumentView> find(long id) {
        return view("id = :key", id);
    }

    Optional<DocumentView> byNumber(String number) {
        return view("number = :key", number);
    }

    private Optional<DocumentView> view(String condition, Object key) {
        Optional<HeadingRow> row =
                database.ask(
                        h ->
                                h.createQuery(VIEW + condition)
                                        .bind("key", key)
                                        .mapTo(HeadingRow.class)
                                        .findOne());
        return row.map(heading -> heading.view(lines(heading.id())));
    }

    List<LineRow> lineRows(long documentId) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select l.*, i.number as item_number from prc_document_line l"
                                                + " join prc_item i on i.id = l.item_id where l.document_id = :id"
                                                + " order by l.line_no")
                                .bind("id", documentId)
                                .mapTo(LineRow.class)
                                .list());
    }

    private List<DocumentLineView> lines(long documentId) {
        return lineRows(documentId).stream().map(LineRow::view).toList();
    }

    /** Rows of the list by number. */
    Map<String, DocumentRow> rows(Collection<String> numbers) {
        return database.ask(
                h ->
                        h
                                .createQuery(
                                        "select "
                                                + ROW
                                                + " from "
                                                + ROW_TABLES
                                                + " where d.number in (<numbers>)")
                                .bindList("numbers", List.copyOf(numbers))
                                .mapTo(DocumentRow.class)
                                .stream()
                                .collect(Collectors.toMap(DocumentRow::number, row -> row)));
    }
}
