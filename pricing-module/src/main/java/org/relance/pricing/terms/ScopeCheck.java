package org.relance.pricing.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;
import org.relance.pricing.api.RowScope;
import org.relance.pricing.api.SourceType;

/** What holds for the scope of prices and discounts alike. */
@ApplicationScoped
class ScopeCheck {

    /** Public so that rows can be mapped to it. */
    public record Period(LocalDate startingDate, LocalDate endingDate) {}

    @Inject Database database;
    @Inject Codes codes;

    /** The scope to store: that of a campaign has the campaign's dates. */
    RowScope settled(RowScope typed) {
        checkSource(typed);
        if (typed.minQuantity().signum() < 0) {
            throw DomainException.invalid(
                    "pricing.amount-negative", "minQuantity", typed.minQuantity());
        }
        RowScope settled =
                typed.source() == SourceType.CAMPAIGN ? withDatesOfCampaign(typed) : typed;
        LocalDate start = settled.startingDate();
        LocalDate end = settled.endingDate();
        if (start != null && end != null && end.isBefore(start)) {
            throw DomainException.invalid("pricing.dates", "endingDate", start, end);
        }
        return settled;
    }

    private void checkSource(RowScope scope) {
        if (scope.source() == null) {
            throw DomainException.invalid("pricing.field-required", "source");
        }
        boolean all = scope.source() == SourceType.ALL;
        if (all && !scope.sourceCode().isEmpty()) {
            throw DomainException.invalid("pricing.source-code-refused", "sourceCode");
        }
        if (!all && scope.sourceCode().isEmpty()) {
            throw DomainException.invalid("pricing.source-code-needed", "sourceCode");
        }
        switch (scope.source()) {
            case CUSTOMER -> existing("crm_customer where number", scope.sourceCode());
            case CAMPAIGN -> existing("prc_campaign where campaign_no", scope.sourceCode());
            case PRICE_GROUP -> code(CodeKind.CUSTOMER_PRICE_GROUP, scope.sourceCode());
            case DISCOUNT_GROUP -> code(CodeKind.CUSTOMER_DISCOUNT_GROUP, scope.sourceCode());
            case ALL -> {}
        }
    }

    private void code(CodeKind kind, String code) {
        codes.require(kind, code, "sourceCode");
    }

    private void existing(String place, String code) {
        if (count(place, code) == 0) {
            throw DomainException.invalid("pricing.source-unknown", "sourceCode", code);
        }
    }

    private int count(String place, String code) {
        return database.ask(
                h ->
                        h.createQuery("select count(*) from " + place + " = :code")
                                .bind("code", code)
                                .mapTo(Integer.class)
                                .one());
    }

    private RowScope withDatesOfCampaign(RowScope typed) {
        Period period = period(typed.sourceCode());
        boolean typedNone = typed.startingDate() == null && typed.endingDate() == null;
        Period wanted = new Period(typed.startingDate(), typed.endingDate());
        if (!typedNone && !Objects.equals(wanted, period)) {
            throw DomainException.invalid(
                    "pricing.campaign-dates", "startingDate", typed.sourceCode());
        }
        return new RowScope(
                typed.source(),
                typed.sourceCode(),
                typed.currency(),
                typed.variant(),
                typed.unit(),
                typed.minQuantity(),
                period.startingDate(),
                period.endingDate());
    }

    private Period period(String campaign) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select starting_date, ending_date from prc_campaign where campaign_no = :no")
                                .bind("no", campaign)
                                .mapTo(Period.class)
                                .one());
    }

    static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    static BigDecimal number(BigDecimal typed) {
        return typed == null ? BigDecimal.ZERO : typed;
    }
}
