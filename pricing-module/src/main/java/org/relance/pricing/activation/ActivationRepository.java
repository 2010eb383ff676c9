package org.relance.pricing.activation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.db.Database;
import org.relance.pricing.api.ActivationState;
import org.relance.pricing.api.CampaignTerms;

@ApplicationScoped
class ActivationRepository {

    private static final List<String> PRICE_TABLES =
            List.of("prc_sales_price", "prc_line_discount");
    private static final String OF_CAMPAIGN = " where source_type = 'CAMPAIGN' and source_code = ";
    private static final String DATES = "starting_date = :start, ending_date = :end";

    private static final String PRICE_COLUMNS =
            "item_id, currency_code, variant_code, unit, min_quantity, unit_price,"
                    + " price_includes_vat, vat_bus_group, allow_line_discount, allow_invoice_discount";
    private static final String DISCOUNT_COLUMNS =
            "target_type, target_code, currency_code, variant_code, unit, min_quantity, discount_pct";

    private static final String STATE =
            "select c.campaign_id, c.campaign_no as campaign_number, c.activated_at, c.activated_by,"
                    + " (select count(*) from prc_sales_price"
                    + OF_CAMPAIGN
                    + "c.campaign_no) as prices, (select count(*) from prc_line_discount"
                    + OF_CAMPAIGN
                    + "c.campaign_no) as discounts,"
                    + " (select count(*) from prc_target t where t.campaign_id = c.campaign_id) as members"
                    + " from prc_campaign c where c.campaign_id = :id";

    @Inject Database database;
    @Inject BusinessClock clock;
    @Inject CurrentActor actor;

    Optional<ActivationState> state(long campaignId) {
        return database.ask(
                h ->
                        h.createQuery(STATE)
                                .bind("id", campaignId)
                                .mapTo(ActivationState.class)
                                .findOne());
    }

    void push(CampaignTerms terms) {
        database.change(
                h -> {
                    String update =
                            "update prc_campaign set campaign_no = :number, "
                                    + DATES
                                    + " where campaign_id = :id";
                    if (run(h, update, terms) == 0) {
                        run(
                                h,
                                "insert into prc_campaign (campaign_id, campaign_no, starting_date, ending_date)"
                                        + " values (:id, :number, :start, :end)",
                                terms);
                    }
                    PRICE_TABLES.forEach(table -> moveDates(h, table, terms));
                });
    }

    private static void moveDates(Handle handle, String table, CampaignTerms terms) {
        String update = "update " + table + " set " + DATES + ", version = version + 1";
        run(handle, update + OF_CAMPAIGN + ":number", terms);
    }

    private static int run(Handle handle, String sql, CampaignTerms terms) {
        return handle.createUpdate(sql)
                .bind("id", terms.campaignId())
                .bind("number", terms.campaignNumber())
                .bind("start", terms.startingDate())
                .bind("end", terms.endingDate())
                .execute();
    }

    /** The number stands in the place of the source, the dates in that of the dates. */
    void copyTerms(String fromNumber, String toNumber) {
        copyTerms("prc_sales_price", PRICE_COLUMNS, fromNumber, toNumber);
        copyTerms("prc_line_discount", DISCOUNT_COLUMNS, fromNumber, toNumber);
    }

    private void copyTerms(String table, String columns, String fromNumber, String toNumber) {
        String insert =
                "insert into %1$s (source_type, source_code, starting_date, ending_date, %2$s)"
                        + " select 'CAMPAIGN', c.campaign_no, c.starting_date, c.ending_date, %2$s"
                        + " from %1$s, prc_campaign c where source_type = 'CAMPAIGN'"
                        + " and source_code = :from and c.campaign_no = :to order by %1$s.id";
        database.change(
                h ->
                        h.createUpdate(insert.formatted(table, columns))
                                .bind("from", fromNumber)
                                .bind("to", toNumber)
                                .execute());
    }

    void forget(long campaignId) {
        String number = "(select campaign_no from prc_campaign where campaign_id = ?)";
        database.change(
                h -> {
                    for (String table : PRICE_TABLES) {
                        h.execute("delete from " + table + OF_CAMPAIGN + number, campaignId);
                    }
                    h.execute("delete from prc_campaign where campaign_id = ?", campaignId);
                });
    }

    void activate(long campaignId) {
        database.change(
                h ->
                        h.createUpdate(
                                        "update prc_campaign set activated_at = :at, activated_by = :by"
                                                + " where campaign_id = :id")
                                .bind("at", clock.now())
                                .bind("by", actor.get().username())
                                .bind("id", campaignId)
                                .execute());
    }

    void deactivate(long campaignId) {
        database.change(
                h ->
                        h.execute(
                                "update prc_campaign set activated_at = null, activated_by = null"
                                        + " where campaign_id = ?",
                                campaignId));
    }
}
