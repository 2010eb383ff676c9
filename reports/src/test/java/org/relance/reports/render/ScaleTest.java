package org.relance.reports.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void endsAtARoundValueAboveTheHighestBar() {
        assertThat(scale("57.4", "12.8")).isEqualTo(new Scale(0, 60, 20));
    }

    @Test
    void goesBelowZeroForLosses() {
        assertThat(scale("-30", "100")).isEqualTo(new Scale(-50, 100, 50));
    }

    @Test
    void standsWithoutBars() {
        Scale scale = Scale.of(new WeekBars("", "", List.of(), "0", Locale.FRENCH));

        assertThat(scale.most()).isGreaterThan(scale.least());
    }

    private static Scale scale(String first, String second) {
        var bar = new WeekBars.Bar("S1", new BigDecimal(first), new BigDecimal(second));
        return Scale.of(new WeekBars("", "", List.of(bar), "0", Locale.FRENCH));
    }
}
