package org.relance.marketing.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.relance.kernel.DomainException;
import org.relance.marketing.api.SegmentFilter;
import org.relance.marketing.api.SegmentFilter.CustomerFilter;
import org.relance.marketing.api.SegmentFilter.EmailFilter;

class SegmentFilterTest {

    @Test
    void isWrittenAsAnAddressAndReadBack() {
        SegmentFilter filter =
                new SegmentFilter(
                        Set.of("SUD"),
                        Set.of("JARD", "PAYS"),
                        null,
                        null,
                        null,
                        null,
                        Set.of("Saint-Étienne & co"),
                        null,
                        EmailFilter.WITH,
                        CustomerFilter.NONE,
                        Set.of("TER-070"),
                        Set.of("CP0001"),
                        Set.of("CP0002"),
                        Set.of("ACHAT"),
                        Set.of("WON"),
                        "-3M",
                        null,
                        Set.of("12"));

        assertThat(filter.text())
                .isEqualTo(
                        "territory=SUD&industry-group=JARD&industry-group=PAYS"
                                + "&city=Saint-%C3%89tienne+%26+co&email=WITH&customer=NONE"
                                + "&bought=TER-070&campaign=CP0001&responded=CP0002"
                                + "&responsibility=ACHAT&opportunity=WON&contacted-since=-3M&profile=12");
        assertThat(SegmentFilter.parse(filter.text())).isEqualTo(filter);
        assertThat(SegmentFilter.parse("")).isEqualTo(SegmentFilter.ALL);
    }

    @Test
    void refusesAnUnknownKey() {
        assertThatThrownBy(() -> SegmentFilter.parse("shoe-size=42"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.arguments()).containsExactly("shoe-size"));
    }

    @Test
    void refusesAStatusAndAFormulaThatThereAreNot() {
        assertThatThrownBy(() -> SegmentFilter.parse("opportunity=MAYBE"))
                .hasMessageContaining("marketing.filter-bad-value");
        assertThatThrownBy(() -> SegmentFilter.parse("profile=Roses"))
                .hasMessageContaining("marketing.filter-bad-value");
        assertThatThrownBy(() -> SegmentFilter.parse("silent-since=5X"))
                .isInstanceOf(DomainException.class);
    }
}
