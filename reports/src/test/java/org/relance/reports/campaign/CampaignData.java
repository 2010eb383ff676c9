package org.relance.reports.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.relance.kernel.db.Database;

/** Rows as the other modules write them, straight into the tables. */
public final class CampaignData {

    private static final String STAMP = "{ts '2026-03-16 09:00:00'}";

    private final Database database;
    private int numbers;

    public CampaignData(Database database) {
        this.database = database;
    }

    public long campaign(String number, String description, String budget) {
        return insert(
                "mkt_campaign",
                Map.of(
                        "number",
                        number,
                        "description",
                        description,
                        "starting_date",
                        LocalDate.of(2026, 1, 12),
                        "ending_date",
                        LocalDate.of(2026, 2, 28),
                        "budgeted_cost",
                        new BigDecimal(budget),
                        "search_key",
                        number,
                        "created_by",
                        "admin",
                        "changed_at",
                        LocalDate.of(2026, 1, 1).atStartOfDay()));
    }

    public long contact(String name) {
        return insert(
                "crm_contact",
                Map.of(
                        "number",
                        next("K"),
                        "type",
                        "COMPANY",
                        "name",
                        name,
                        "city",
                        "Montpellier",
                        "search_key",
                        name,
                        "changed_at",
                        LocalDate.of(2026, 1, 1).atStartOfDay()));
    }

    public long customer(long contactId) {
        return insert(
                "crm_customer",
                Map.of(
                        "number", next("D"),
                        "name", "Customer",
                        "contact_id", contactId,
                        "vat_bus_group", "FR",
                        "search_key", "customer"));
    }

    /** An interaction; flags are any of target, response, cancelled, postponed. */
    public void interaction(
            long campaignId, long contactId, String date, String cost, String... flags) {
        Map<String, Object> row = new TreeMap<>();
        row.put("campaign_id", campaignId);
        row.put("contact_id", contactId);
        row.put("channel", "EMAIL");
        row.put("description", "Mail");
        row.put("happened_at", LocalDate.parse(date).atStartOfDay());
        row.put("business_date", LocalDate.parse(date));
        row.put("unit_cost", new BigDecimal(cost));
        row.put("created_by", "admin");
        for (String flag : flags) {
            row.put(flag, true);
        }
        insertWithoutStamp("crm_interaction", row);
    }

    /** A document; kind and status as in the schema, {@code ORDER:OPEN}. */
    public String document(
            long campaignId, long customerId, String kindAndStatus, String date, String amounts) {
        return document(campaignId, customerId, kindAndStatus, date, amounts, null);
    }

    public String document(
            long campaignId,
            long customerId,
            String kindAndStatus,
            String date,
            String amounts,
            String source) {
        String number = next("DOC");
        Map<String, Object> row = new TreeMap<>();
        row.put("campaign_id", campaignId);
        row.put("customer_id", customerId);
        row.put("bill_to_id", customerId);
        row.put("kind", kindAndStatus.split(":")[0]);
        row.put("status", kindAndStatus.split(":")[1]);
        row.put("number", number);
        row.put("order_date", LocalDate.parse(date));
        row.put("prices_include_vat", false);
        row.put("vat_bus_group", "FR");
        row.put("amount_lcy", new BigDecimal(amounts.split("/")[0]));
        row.put("cost_lcy", new BigDecimal(amounts.split("/")[1]));
        row.put("created_by", "admin");
        if (source != null) {
            row.put("source_no", source);
        }
        insert("prc_document", row);
        return number;
    }

    public void expense(long campaignId, String date, String kind, String budget, String amount) {
        insertWithoutStamp(
                "mkt_expense",
                Map.of(
                        "campaign_id",
                        campaignId,
                        "expense_date",
                        LocalDate.parse(date),
                        "category",
                        "Impression",
                        "description",
                        "Courriers",
                        "kind",
                        kind,
                        "budget_amount",
                        new BigDecimal(budget),
                        "amount",
                        new BigDecimal(amount),
                        "created_by",
                        "admin"));
    }

    public void opportunity(long campaignId, long contactId, String status, String value) {
        insertWithoutStamp(
                "crm_opportunity",
                Map.of(
                        "number",
                        next("O"),
                        "description",
                        "Opportunity",
                        "contact_id",
                        contactId,
                        "campaign_id",
                        campaignId,
                        "status",
                        status,
                        "estimated_value",
                        new BigDecimal(value),
                        "created_on",
                        LocalDate.of(2026, 2, 1)));
    }

    public void segment(String number, String description, long... contacts) {
        long segment =
                insert(
                        "mkt_segment",
                        Map.of(
                                "number", number,
                                "description", description,
                                "segment_date", LocalDate.of(2026, 1, 5),
                                "search_key", number,
                                "created_by", "admin"));
        for (long contact : contacts) {
            insertWithoutStamp(
                    "mkt_segment_line",
                    Map.of("segment_id", segment, "contact_id", contact, "campaign_target", true));
        }
    }

    /** A launch with one step; mails go to contacts of their own. */
    public void mails(long campaignId, int sent, int failed, int excluded) {
        long segment =
                insert(
                        "mkt_segment",
                        Map.of(
                                "number", next("S"),
                                "description", "Segment",
                                "segment_date", LocalDate.of(2026, 1, 5),
                                "search_key", "segment",
                                "created_by", "admin"));
        long template =
                insertWithoutStamp(
                        "mkt_template", Map.of("code", next("T"), "description", "Template"));
        long step =
                insertWithoutStamp(
                        "mkt_schedule_step",
                        Map.of(
                                "campaign_id",
                                campaignId,
                                "position",
                                1,
                                "template_id",
                                template,
                                "send_after_days",
                                0,
                                "send_time",
                                java.time.LocalTime.of(9, 0)));
        long launch = launch(campaignId, segment);
        recipients(launch, step, "SENT", sent);
        recipients(launch, step, "FAILED", failed);
        recipients(launch, step, "EXCLUDED", excluded);
    }

    private long launch(long campaignId, long segmentId) {
        return insert(
                "mkt_email_campaign",
                Map.of(
                        "campaign_id", campaignId,
                        "segment_id", segmentId,
                        "start_date", LocalDate.of(2026, 1, 12),
                        "sender_name", "Vauclair",
                        "sender_address", "bonjour@vauclair.example",
                        "default_language", "fr",
                        "decision", "CONFIRMED",
                        "created_by", "admin"));
    }

    private void recipients(long launch, long step, String state, int count) {
        for (int i = 0; i < count; i++) {
            insertWithoutStamp(
                    "mkt_recipient",
                    Map.of(
                            "email_campaign_id",
                            launch,
                            "step_id",
                            step,
                            "contact_id",
                            contact("Recipient"),
                            "address_key",
                            next("A"),
                            "language_code",
                            "fr",
                            "due_at",
                            LocalDate.of(2026, 1, 12).atStartOfDay(),
                            "state",
                            state));
        }
    }

    private String next(String prefix) {
        return prefix + ++numbers + "T";
    }

    private long insert(String table, Map<String, Object> row) {
        return insert(table, row, ", created_at", ", " + STAMP);
    }

    private long insertWithoutStamp(String table, Map<String, Object> row) {
        return insert(table, row, "", "");
    }

    private long insert(String table, Map<String, Object> row, String column, String value) {
        String names = String.join(", ", row.keySet()) + column;
        String values =
                row.keySet().stream().map(key -> ":" + key).collect(Collectors.joining(", "))
                        + value;
        return database.ask(
                h ->
                        h.createUpdate(
                                        "insert into %s (%s) values (%s)"
                                                .formatted(table, names, values))
                                .bindMap(row)
                                .executeAndReturnGeneratedKeys()
                                .mapTo(Long.class)
                                .one());
    }
}
