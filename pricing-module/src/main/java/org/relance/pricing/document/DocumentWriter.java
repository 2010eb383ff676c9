package org.relance.pricing.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.db.Database;
import org.relance.pricing.api.DocumentStatus;

/** Writes documents and lines; many documents take as many statements as one. */
@ApplicationScoped
class DocumentWriter {

    private static final int LINE_STEP = 10;

    private static final String INSERT =
            "insert into prc_document (kind, number, status, customer_id, bill_to_id, contact_id,"
                    + " campaign_id, opportunity_id, order_date, posting_date, currency_code, currency_factor,"
                    + " prices_include_vat, vat_bus_group, salesperson_code, external_ref, amount,"
                    + " amount_with_vat, amount_lcy, cost_lcy, created_at, created_by)"
                    + " values (:kind, :number, :status, :customer, :billTo, :contact, :campaign,"
                    + " :opportunity, :orderDate, :postingDate, :currency, :factor, :inclVat, :vatGroup,"
                    + " :salesperson, :externalRef, :amount, :withVat, :lcy, :cost, :at, :by)";
    private static final String INSERT_LINE =
            "insert into prc_document_line (document_id, line_no, item_id, description, variant_code,"
                    + " unit, qty_per_unit, quantity, unit_price, line_discount_pct, allow_line_discount,"
                    + " allow_invoice_discount, vat_rate_pct, amount, amount_with_vat, amount_lcy,"
                    + " unit_cost_lcy, manual_price, price_row_id, discount_row_id, price_campaign_no,"
                    + " discount_campaign_no, explanation) values (:document, :line, :item, :description,"
                    + " :variant, :unit, :perUnit, :quantity, :price, :discount, :allowLine, :allowInvoice,"
                    + " :vat, :amount, :withVat, :lcy, :cost, :manual, :priceRow, :discountRow,"
                    + " :priceCampaign, :discountCampaign, :explanation)";
    private static final String SUM =
            "coalesce((select sum(%s) from prc_document_line l where l.document_id = prc_document.id), 0)";
    private static final String TOTALS =
            "update prc_document set amount = "
                    + SUM.formatted("l.amount")
                    + ", amount_with_vat = "
                    + SUM.formatted("l.amount_with_vat")
                    + ", amount_lcy = "
                    + SUM.formatted("l.amount_lcy")
                    + ", cost_lcy = "
                    + SUM.formatted("l.quantity * l.unit_cost_lcy")
                    + " where id = :id";

    @Inject Database database;
    @Inject BusinessClock clock;
    @Inject CurrentActor actor;

    /** Ids by number. */
    Map<String, Long> insert(List<Draft> drafts) {
        return database.ask(
                h -> {
                    PreparedBatch documents = h.prepareBatch(INSERT);
                    drafts.forEach(draft -> bind(documents, draft));
                    documents.execute();
                    Map<String, Long> ids = ids(h, drafts);
                    PreparedBatch lines = h.prepareBatch(INSERT_LINE);
                    drafts.forEach(draft -> bindLines(lines, ids.get(draft.number()), draft));
                    if (lines.size() > 0) {
                        lines.execute();
                    }
                    return ids;
                });
    }

    private static Map<String, Long> ids(Handle h, List<Draft> drafts) {
        return h
                .createQuery("select number, id from prc_document where number in (<numbers>)")
                .bindList("numbers", drafts.stream().map(Draft::number).toList())
                .map((rs, ctx) -> Map.entry(rs.getString(1), rs.getLong(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void bind(PreparedBatch batch, Draft draft) {
        Heading heading = draft.heading();
        batch.bind("kind", heading.kind().name())
                .bind("number", draft.number())
                .bind("status", draft.status().name())
                .bind("customer", heading.customer().id())
                .bind("billTo", heading.customer().billToId())
                .bind("contact", heading.contactId())
                .bind("campaign", heading.campaignId())
                .bind("opportunity", heading.opportunityId())
                .bind("orderDate", heading.orderDate())
                .bind("postingDate", heading.postingDate())
                .bind("currency", heading.currency())
                .bind("factor", heading.factor())
                .bind("inclVat", heading.pricesIncludeVat())
                .bind("vatGroup", heading.vatGroup())
                .bind("salesperson", heading.salesperson())
                .bind("externalRef", heading.externalRef())
                .bind("amount", sum(draft, line -> line.amounts().net()))
                .bind("withVat", sum(draft, line -> line.amounts().gross()))
                .bind("lcy", sum(draft, line -> line.amounts().netLcy()))
                .bind("cost", sum(draft, DocumentWriter::cost))
                .bind("at", clock.systemClock().instant())
                .bind("by", actor.get().username())
                .add();
    }

    private static BigDecimal cost(LineDraft line) {
        return line.sold().quantity().multiply(line.unitCost());
    }

    private static BigDecimal sum(Draft draft, Function<LineDraft, BigDecimal> part) {
        return draft.lines().stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void bindLines(PreparedBatch batch, long documentId, Draft draft) {
        int number = LINE_STEP;
        for (LineDraft line : draft.lines()) {
            bindLine(batch, documentId, number, line);
            number += LINE_STEP;
        }
    }

    private static void bindLine(PreparedBatch batch, long documentId, int number, LineDraft line) {
        batch.bind("document", documentId)
                .bind("line", number)
                .bind("item", line.item().card().id())
                .bind("description", line.item().card().description())
                .bind("variant", line.sold().variant())
                .bind("unit", line.sold().unit())
                .bind("perUnit", line.sold().qtyPerUnit())
                .bind("quantity", line.sold().quantity())
                .bind("price", line.priced().unitPrice())
                .bind("discount", line.priced().discountPercent())
                .bind("allowLine", line.priced().allowLineDiscount())
                .bind("allowInvoice", line.priced().allowInvoiceDiscount())
                .bind("vat", line.vatRate())
                .bind("amount", line.amounts().net())
                .bind("withVat", line.amounts().gross())
                .bind("lcy", line.amounts().netLcy())
                .bind("cost", line.unitCost())
                .bind("manual", line.manual())
                .bind("priceRow", line.priced().priceRowId())
                .bind("discountRow", line.priced().discountRowId())
                .bind("priceCampaign", line.priced().priceCampaign())
                .bind("discountCampaign", line.priced().discountCampaign())
                .bind("explanation", ExplanationJson.write(line.priced().explanation()))
                .add();
    }

    /** Puts a line behind the others, or in the place of the one with the number. */
    void putLine(long documentId, Integer lineNo, LineDraft line) {
        database.change(
                h -> {
                    int number = lineNo == null ? nextLine(h, documentId) : lineNo;
                    deleteLine(h, documentId, number);
                    PreparedBatch batch = h.prepareBatch(INSERT_LINE);
                    bindLine(batch, documentId, number, line);
                    batch.execute();
                    total(h, documentId);
                });
    }

    void removeLine(long documentId, int lineNo) {
        database.change(
                h -> {
                    deleteLine(h, documentId, lineNo);
                    total(h, documentId);
                });
    }

    private static void deleteLine(Handle h, long documentId, int lineNo) {
        h.execute(
                "delete from prc_document_line where document_id = ? and line_no = ?",
                documentId,
                lineNo);
    }

    private static int nextLine(Handle h, long documentId) {
        return h.createQuery(
                                "select coalesce(max(line_no), 0) from prc_document_line where document_id = :id")
                        .bind("id", documentId)
                        .mapTo(Integer.class)
                        .one()
                + LINE_STEP;
    }

    private static void total(Handle h, long documentId) {
        h.createUpdate(TOTALS).bind("id", documentId).execute();
    }

    /** Takes the next version of a document; false if the version has passed. */
    boolean claim(long id, int version) {
        return database.ask(
                h ->
                        h.execute(
                                        "update prc_document set version = version + 1 where id = ? and version = ?",
                                        id,
                                        version)
                                == 1);
    }

    void setStatus(long id, DocumentStatus status) {
        database.change(
                h ->
                        h.execute(
                                "update prc_document set status = ? where id = ?",
                                status.name(),
                                id));
    }
}
