package org.relance.kernel.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.kernel.DomainException;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class KernelIT {

    @Inject Settings settings;
    @Inject NumberSeries numbers;
    @Inject Trail trail;

    @Test
    void keepsASettingUntilItIsRemoved() {
        settings.put("mail.host", "smtp.example");
        assertThat(settings.find("mail.host")).contains("smtp.example");

        settings.put("mail.host", " ");
        assertThat(settings.find("mail.host")).isEmpty();
    }

    @Test
    void givesEachNumberOnce() {
        assertThat(numbers.next("campaign")).isEqualTo("CP0001");
        assertThat(numbers.next("campaign", 3)).containsExactly("CP0002", "CP0003", "CP0004");
    }

    @Test
    void refusesAnUnknownSeriesByName() {
        assertThatThrownBy(() -> numbers.next("nothing"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo("number-series.missing");
                            assertThat(e.arguments()).isEqualTo(List.of("nothing"));
                        });
    }

    @Test
    void writesTheTrailInTheName0fTheActor() {
        trail.record("campaign", 7L, "CP0007", "created", "");

        assertThat(trail.of("campaign", 7, 10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.actor()).isEqualTo("admin"));
    }
}
