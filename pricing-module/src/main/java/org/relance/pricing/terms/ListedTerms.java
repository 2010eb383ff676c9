package org.relance.pricing.terms;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Listing;

/** What the lists of prices and of discounts have alike: to whom and when a row is for. */
final class ListedTerms {

    /** A filter on one day instead of the two ends of the period. */
    private static final String VALID_ON = "valid-on";

    private static final String VALID_FROM = "valid-from";
    private static final String VALID_UNTIL = "valid-until";

    private ListedTerms() {}

    /** Id and name of whom the row is for; with {@link #sources}. */
    static String sourceColumns() {
        return "coalesce(sc.id, sp.campaign_id) as source_id,"
                + " coalesce(sc.name, sg.description, '') as source_name";
    }

    /**
     * Joins the customer, the group or the campaign of a row.
     *
     * @param row alias of the row
     * @param group type of source of a group
     * @param kind list of codes of such groups
     */
    static String sources(String row, String group, String kind) {
        return " left join crm_customer sc on %1$s.source_type = 'CUSTOMER' and sc.number = %1$s.source_code left join prc_campaign sp on %1$s.source_type = 'CAMPAIGN' and sp.campaign_no = %1$s.source_code left join crm_code sg on %1$s.source_type = '%2$s' and sg.kind = '%3$s' and sg.code = %1$s.source_code"
                .formatted(row, group, kind);
    }

    /** Folded text by which people find for whom a row is. */
    static String sourceText(String row) {
        return "' ' || lower(%s.source_code) || ' ' || coalesce(sc.search_key, lower(sg.description), '')"
                .formatted(row);
    }

    /** Declares the columns that both lists have. */
    static <T> Listing<T> declare(Listing<T> list, String row) {
        return list.requiredText("source", row + ".source_type")
                .requiredText("source-code", row + ".source_code")
                .requiredText("currency", row + ".currency_code")
                .requiredText("variant", row + ".variant_code")
                .requiredText("unit", row + ".unit")
                .number("min-quantity", row + ".min_quantity")
                .date("start", row + ".starting_date")
                .date("end", row + ".ending_date")
                .date(VALID_FROM, "coalesce(" + row + ".starting_date, cast('0001-01-01' as date))")
                .date(VALID_UNTIL, "coalesce(" + row + ".ending_date, cast('9999-12-31' as date))");
    }

    /**
     * The same request with a day turned into the two ends of the period around it; an open end
     * reaches any day.
     *
     * @throws DomainException {@code list.bad-value} where it is not one date
     */
    static ListRequest onDay(ListRequest request) {
        List<String> days = request.filters().get(VALID_ON);
        if (days == null || days.isEmpty()) {
            return request;
        }
        String day = date(days);
        Map<String, List<String>> filters = new HashMap<>(request.filters());
        filters.remove(VALID_ON);
        filters.put(VALID_FROM, List.of(".." + day));
        filters.put(VALID_UNTIL, List.of(day + ".."));
        return new ListRequest(
                request.search(),
                filters,
                request.sort(),
                request.descending(),
                request.after(),
                request.offset(),
                request.limit());
    }

    private static String date(List<String> days) {
        try {
            return LocalDate.parse(String.join(",", days).strip()).toString();
        } catch (DateTimeParseException e) {
            throw DomainException.invalid("list.bad-value", VALID_ON, String.join(",", days));
        }
    }
}
