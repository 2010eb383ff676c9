package org.relance.reports.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.relance.marketing.api.ObjectiveFigure;
import org.relance.marketing.api.ObjectiveView;
import org.relance.reports.api.CampaignResult;
import org.relance.reports.api.ObjectiveProgress;

/** Which figure of a campaign an objective means. */
final class Reached {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int RATE_SCALE = 1;
    private static final int MONEY_SCALE = 2;
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private Reached() {}

    static ObjectiveProgress progress(ObjectiveView objective, Optional<CampaignResult> result) {
        Optional<BigDecimal> reached = result.flatMap(r -> value(objective.figure(), r));
        return new ObjectiveProgress(
                objective.id(),
                objective.figure(),
                objective.target(),
                reached.orElse(null),
                reached.map(value -> percent(value, objective.target())).orElse(null),
                reached.filter(value -> met(objective, value)).isPresent(),
                result.map(CampaignResult::computedAt).orElse(null),
                objective.version());
    }

    private static boolean met(ObjectiveView objective, BigDecimal reached) {
        int compared = reached.compareTo(objective.target());
        return objective.figure().limit() ? compared <= 0 : compared >= 0;
    }

    private static int percent(BigDecimal reached, BigDecimal target) {
        return reached.multiply(HUNDRED)
                .divide(target, 0, RoundingMode.HALF_UP)
                .max(BigDecimal.ZERO)
                .min(MOST)
                .intValue();
    }

    /** The figure; empty where there is nothing to divide by. */
    static Optional<BigDecimal> value(ObjectiveFigure figure, CampaignResult r) {
        return switch (figure) {
            case CONTACTS -> count(r.targetContacts());
            case MAILS_SENT -> count(r.mailsSent());
            case RESPONSES -> count(r.responses());
            case RESPONDING_CONTACTS -> count(r.respondingContacts());
            case RESPONSE_RATE ->
                    ratio(
                            HUNDRED.multiply(BigDecimal.valueOf(r.responses())),
                            r.contactedInteractions(),
                            RATE_SCALE);
            case OPPORTUNITIES -> count(r.opportunities());
            case WON_OPPORTUNITIES -> count(r.wonOpportunities());
            case WON_VALUE -> Optional.of(r.wonValue());
            case QUOTES -> count(r.quotes());
            case ORDERS -> count(r.orders());
            case ORDERING_CUSTOMERS -> count(r.orderingCustomers());
            case REVENUE -> Optional.of(r.revenue());
            case MARGIN -> Optional.of(r.margin());
            case ROI -> Optional.ofNullable(r.roiPct());
            case COST -> Optional.of(r.cost());
            case COST_PER_RESPONSE -> ratio(r.cost(), r.responses(), MONEY_SCALE);
        };
    }

    private static Optional<BigDecimal> count(int value) {
        return Optional.of(BigDecimal.valueOf(value));
    }

    private static Optional<BigDecimal> ratio(BigDecimal part, int whole, int scale) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(part.divide(BigDecimal.valueOf(whole), scale, RoundingMode.HALF_UP));
    }
}
