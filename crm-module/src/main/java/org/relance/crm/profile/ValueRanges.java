package org.relance.crm.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relance.crm.api.ProfileAnswer;
import org.relance.crm.api.ProfileMethod;
import org.relance.crm.api.ProfileQuestion;

/**
 * Finds which values lead to which answer. A share and a place grow or fall with the value, so each
 * answer gets one range of values, whatever the method: the values are told in their order, each
 * with the number of contacts that have it.
 */
final class ValueRanges {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int DIGITS = 15;

    /** Values that lead to an answer, both bounds included. */
    public record Range(long answerId, BigDecimal from, BigDecimal to) {}

    private final ProfileQuestion question;
    private final BigDecimal sum;
    private final long contacts;
    private final Map<Long, Range> ranges = new LinkedHashMap<>();
    private long behind;

    /**
     * Begins.
     *
     * @param sum of all values
     * @param contacts how many have one
     */
    ValueRanges(ProfileQuestion question, BigDecimal sum, long contacts) {
        this.question = question;
        this.sum = sum;
        this.contacts = contacts;
    }

    /** The next value, higher than the one before, and how many contacts have it. */
    void add(BigDecimal value, long having) {
        compared(value, having)
                .flatMap(v -> AnswerRanges.of(question.answers(), v, question.rule().decimals()))
                .map(ProfileAnswer::id)
                .ifPresent(answer -> ranges.merge(answer, one(answer, value), ValueRanges::both));
        behind += having;
    }

    private static Range one(Long answer, BigDecimal value) {
        return new Range(answer, value, value);
    }

    private static Range both(Range before, Range next) {
        return new Range(before.answerId(), before.from(), next.to());
    }

    /** What stands between the bounds of an answer: the value, a share or a place. */
    private Optional<BigDecimal> compared(BigDecimal value, long having) {
        ProfileMethod method = question.rule().method();
        if (method == ProfileMethod.DEFINED_VALUE) {
            return Optional.of(value);
        }
        if (method == ProfileMethod.PERCENT_OF_VALUE) {
            return sum.signum() > 0 ? Optional.of(percent(value, sum)) : Optional.empty();
        }
        long place = question.rule().highestFirst() ? contacts - behind : behind + having;
        return Optional.of(percent(BigDecimal.valueOf(place), BigDecimal.valueOf(contacts)));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, DIGITS, RoundingMode.HALF_UP);
    }

    List<Range> ranges() {
        return List.copyOf(ranges.values());
    }
}
