package org.relance.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormThrottleTest {

    private static final Instant TEN = Instant.parse("2026-03-16T10:00:00Z");

    private final FormThrottle throttle = new FormThrottle();

    @BeforeEach
    void limit() {
        throttle.limit = 2;
    }

    @Test
    void letsAnAddressSendSoManyWithinTenMinutes() {
        assertThat(throttle.allows("192.0.2.1", TEN)).isTrue();
        assertThat(throttle.allows("192.0.2.1", TEN.plusSeconds(1))).isTrue();
        assertThat(throttle.allows("192.0.2.1", TEN.plusSeconds(599))).isFalse();
        assertThat(throttle.allows("192.0.2.2", TEN.plusSeconds(599))).isTrue();
        assertThat(throttle.allows("192.0.2.1", TEN.plusSeconds(600))).isTrue();
    }

    @Test
    void takesANetworkOfVersionSixForOneAddress() {
        throttle.allows("2001:db8:0:1:0:0:0:1", TEN);
        throttle.allows("2001:db8:0:1:ffff:0:0:2", TEN);

        assertThat(throttle.allows("2001:db8:0:1::3", TEN)).isFalse();
        assertThat(throttle.allows("2001:db8:0:2::3", TEN)).isTrue();
    }

    @Test
    void remembersTenThousandAddressesAtMost() {
        for (int i = 0; i < 12_000; i++) {
            throttle.allows("198.51." + i / 250 + "." + i % 250, TEN);
        }

        assertThat(throttle.size()).isEqualTo(10_000);
    }
}
