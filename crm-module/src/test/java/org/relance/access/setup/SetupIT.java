package org.relance.access.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.access.api.ChangeNumberSeries;
import org.relance.access.api.ChangeTrail;
import org.relance.access.api.NumberSeriesSetup;
import org.relance.kernel.Actor;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.NumberSeries;
import org.relance.kernel.db.Trail;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class SetupIT {

    private static final Actor READER =
            new Actor("r", "R", Set.of(Role.READER), Locale.FRENCH, ZoneId.of("Europe/Paris"));

    @Inject NumberSeriesSetup series;
    @Inject NumberSeries numbers;
    @Inject ChangeTrail changes;
    @Inject Trail trail;
    @Inject CurrentActor currentActor;

    private static void refuses(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void isOnlyForAdministrators() {
        refuses(
                "access.not-allowed",
                () -> currentActor.run(READER, () -> changes.page(ListRequest.first(1))));
        refuses("access.not-allowed", () -> currentActor.run(READER, () -> series.list()));
    }

    @Test
    void changesANumberSeriesWithoutGivingNumbersTwice() {
        assertThat(numbers.next("order")).isEqualTo("SO00001");

        series.change("order", new ChangeNumberSeries("CMD", 4, 100, false));

        assertThat(numbers.next("order")).isEqualTo("CMD0100");
        refuses(
                "access.series-backwards",
                () -> series.change("order", new ChangeNumberSeries("CMD", 4, 50, false)));
        refuses(
                "access.series-prefix",
                () -> series.change("order", new ChangeNumberSeries("a b", 4, 500, false)));
        refuses(
                "access.series-not-found",
                () -> series.change("zz", new ChangeNumberSeries("A", 4, 1, true)));
    }

    @Test
    void filtersAndPagesTheTrail() {
        for (int i = 1; i <= 5; i++) {
            trail.record("campaign", (long) i, "CP000" + i, "created", "campaign CP000" + i);
        }
        var first = changes.page(ListRequest.first(2).with("subject", "campaign"));
        var second =
                changes.page(ListRequest.first(2).with("subject", "campaign").after(first.next()));

        assertThat(first.total()).isEqualTo(5);
        assertThat(first.rows())
                .extracting(Trail.Entry::subjectNo)
                .containsExactly("CP0005", "CP0004");
        assertThat(second.rows())
                .extracting(Trail.Entry::subjectNo)
                .containsExactly("CP0003", "CP0002");
        var request =
                new ListRequest(
                        "cp0003",
                        Map.of("happenedAt", java.util.List.of("2026-03-16..2026-03-16")),
                        "happenedAt",
                        true,
                        "",
                        0,
                        10);
        assertThat(changes.page(request).total()).isEqualTo(1);
    }
}
