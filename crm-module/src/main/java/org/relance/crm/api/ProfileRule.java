package org.relance.crm.api;

import java.math.BigDecimal;
import java.util.List;

/**
 * How a question is answered by the job.
 *
 * @param method null for the defined value
 * @param decimals to which a value or percentage is rounded before it is compared, 0 to 5; null for
 *     0
 * @param highestFirst percentage of contacts: the highest value has the first place
 * @param startingDate date formula on the day of the run; blank for no beginning
 * @param endingDate date formula on the day of the run; blank for that day
 * @param minAnsweredPct rating: share of the rated questions that must be answered, 0 to 100; null
 *     for 0
 * @param points rating: what answers are worth
 */
public record ProfileRule(
        ProfileSource source,
        ProfileMethod method,
        Integer decimals,
        boolean highestFirst,
        String startingDate,
        String endingDate,
        BigDecimal minAnsweredPct,
        List<ProfilePoints> points) {

    public ProfileRule {
        method = method == null ? ProfileMethod.DEFINED_VALUE : method;
        decimals = decimals == null ? 0 : decimals;
        points = points == null ? List.of() : List.copyOf(points);
    }
}
