package org.relance.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The demonstration's table agrees with the files that it imports, and with itself. */
class DemonstrationIT extends Journey {

    private static final int ROWS_IN_THE_FILES = 2041;

    @BeforeEach
    void ownServer() {
        assumeFalse(Server.demonstration().isEmpty(), "a server that ran before the tests");
    }

    @Test
    void accountsForEveryRowOfTheFiles() {
        assertThat(
                        figure("Rows imported")
                                + figure("Rows that were duplicates")
                                + figure("Rows rejected"))
                .isEqualTo(ROWS_IN_THE_FILES);
        assertThat(figure("Rows rejected")).isPositive();
    }

    @Test
    void sendsBothStepsToEverybodyOfTheAudience() {
        assertThat(figure("Messages sent")).isEqualTo(2 * figure("Audience"));
        assertThat(figure("Messages failed")).isZero();
        assertThat(figure("left out, OPTED_OUT")).isPositive();
    }

    @Test
    void sellsMoreThanItCosts() {
        assertThat(figure("Orders of the campaign")).isPositive();
        assertThat(figure("Return on investment")).isPositive();
    }

    private static long figure(String row) {
        Matcher line =
                Pattern.compile(Pattern.quote(row) + "\\s+([0-9]+)")
                        .matcher(Server.demonstration());
        assertThat(line.find()).as(row + " in:\n" + Server.demonstration()).isTrue();
        return Long.parseLong(line.group(1));
    }
}
