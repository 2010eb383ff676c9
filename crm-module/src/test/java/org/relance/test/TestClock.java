package org.relance.test;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.relance.kernel.BusinessClock;

/** A clock that stands still: Monday 16 March 2026, 10:00 in Paris, until a test moves it. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestClock implements BusinessClock {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant START =
            LocalDate.of(2026, 3, 16).atTime(LocalTime.of(10, 0)).atZone(PARIS).toInstant();

    private Instant now = START;

    @Override
    public ZoneId zone() {
        return PARIS;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public LocalDate today() {
        return now.atZone(PARIS).toLocalDate();
    }

    @Override
    public Clock systemClock() {
        return Clock.fixed(now, PARIS);
    }

    @Override
    public void moveTo(LocalDate date) {
        now =
                date == null
                        ? START
                        : date.atTime(now.atZone(PARIS).toLocalTime()).atZone(PARIS).toInstant();
    }

    /** Sets the instant, time of day included. */
    public void set(Instant instant) {
        now = instant;
    }
}
