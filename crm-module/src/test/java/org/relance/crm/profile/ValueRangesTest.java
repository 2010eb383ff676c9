package org.relance.crm.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.relance.crm.api.ProfileAnswer;
import org.relance.crm.api.ProfileMethod;
import org.relance.crm.api.ProfileQuestion;
import org.relance.crm.api.ProfileRule;
import org.relance.crm.api.ProfileSource;
import org.relance.crm.profile.ValueRanges.Range;

/** Which values lead to which answer; expected values are worked by hand. */
class ValueRangesTest {

    private static ProfileAnswer answer(long id, String from, String to) {
        return new ProfileAnswer(id, "A" + id, null, number(from), number(to));
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static ProfileQuestion question(
            ProfileMethod method, int decimals, boolean highestFirst, ProfileAnswer... answers) {
        ProfileRule rule =
                new ProfileRule(
                        ProfileSource.SALES,
                        method,
                        decimals,
                        highestFirst,
                        null,
                        null,
                        null,
                        null);
        return new ProfileQuestion(1L, "Q", false, rule, List.of(answers), null);
    }

    /** The answer of each value, each value once for each time that it is named. */
    private static Map<String, Long> answers(ProfileQuestion question, String... values) {
        Map<BigDecimal, Long> having = new TreeMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (String value : values) {
            having.merge(new BigDecimal(value), 1L, Long::sum);
            sum = sum.add(new BigDecimal(value));
        }
        ValueRanges ranges = new ValueRanges(question, sum, values.length);
        having.forEach(ranges::add);
        Map<String, Long> found = new LinkedHashMap<>();
        for (BigDecimal value : having.keySet()) {
            for (Range range : ranges.ranges()) {
                if (range.from().compareTo(value) <= 0 && range.to().compareTo(value) >= 0) {
                    assertThat(found).doesNotContainKey(value.toPlainString());
                    found.put(value.toPlainString(), range.answerId());
                }
            }
        }
        return found;
    }

    /** 100, 200 and 300 of 600 are 16.67, 33.33 and 50 %: 17, 33 and 50. */
    @Test
    void case95SharesOfTheSumOfAllValues() {
        ProfileQuestion question =
                question(
                        ProfileMethod.PERCENT_OF_VALUE,
                        0,
                        false,
                        answer(1, null, "20"),
                        answer(2, "21", "40"),
                        answer(3, "41", "100"));

        assertThat(answers(question, "100", "200", "300"))
                .isEqualTo(Map.of("100", 1L, "200", 2L, "300", 3L));
    }

    /** With two decimals 16.67 is above 16.66 and 33.33 within; 50 is nobody's. */
    @Test
    void roundsToItsDecimals() {
        ProfileQuestion question =
                question(
                        ProfileMethod.PERCENT_OF_VALUE,
                        2,
                        false,
                        answer(1, null, "16.66"),
                        answer(2, "16.67", "33.33"));

        assertThat(answers(question, "100", "200", "300")).isEqualTo(Map.of("100", 2L, "200", 2L));
    }

    @Test
    void givesNoShareOfNothing() {
        ProfileQuestion question =
                question(ProfileMethod.PERCENT_OF_VALUE, 0, false, answer(1, null, null));

        assertThat(answers(question, "0", "0")).isEmpty();
    }

    /** Both bounds are included, and one that is missing is open. */
    @Test
    void takesTheValueItself() {
        ProfileQuestion question =
                question(
                        ProfileMethod.DEFINED_VALUE,
                        0,
                        false,
                        answer(1, null, "10"),
                        answer(2, "11", "20"),
                        answer(3, "31", null));

        assertThat(answers(question, "-5", "10", "10.4", "10.5", "20", "25", "31", "9000"))
                .isEqualTo(
                        Map.of(
                                "-5", 1L, "10", 1L, "10.4", 1L, "10.5", 2L, "20", 2L, "31", 3L,
                                "9000", 3L));
    }

    /** Of five contacts the places are 20, 40, 60, 80 and 100 %, the lowest value first. */
    @Test
    void takesThePlaceAmongAll() {
        ProfileAnswer first = answer(1, null, "40");
        ProfileAnswer rest = answer(2, "41", "100");

        assertThat(
                        answers(
                                question(ProfileMethod.PERCENT_OF_CONTACTS, 0, false, first, rest),
                                "1",
                                "2",
                                "3",
                                "4",
                                "5"))
                .isEqualTo(Map.of("1", 1L, "2", 1L, "3", 2L, "4", 2L, "5", 2L));
        assertThat(
                        answers(
                                question(ProfileMethod.PERCENT_OF_CONTACTS, 0, true, first, rest),
                                "1",
                                "2",
                                "3",
                                "4",
                                "5"))
                .isEqualTo(Map.of("1", 2L, "2", 2L, "3", 2L, "4", 1L, "5", 1L));
    }

    /** Highest first: 9 at 25 %, both 7 at 75 %, 1 at 100 %; the first half is 9 alone. */
    @Test
    void oneValueIsOnePlace() {
        ProfileQuestion question =
                question(
                        ProfileMethod.PERCENT_OF_CONTACTS,
                        0,
                        true,
                        answer(1, null, "50"),
                        answer(2, "51", null));

        assertThat(answers(question, "7", "9", "7", "1"))
                .isEqualTo(Map.of("9", 1L, "7", 2L, "1", 2L));
    }
}
