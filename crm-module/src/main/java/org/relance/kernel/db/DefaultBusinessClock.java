package org.relance.kernel.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.relance.kernel.BusinessClock;

/** Keeps the distance to the calendar, in days, as a setting; it survives a restart. */
@ApplicationScoped
class DefaultBusinessClock implements BusinessClock {

    private static final String OFFSET = "business.date.offset-days";
    private static final String ZONE = "company.zone";
    private static final Duration FRESH = Duration.ofSeconds(2);

    private record Reading(long offsetDays, ZoneId zone, Instant at) {}

    @Inject Settings settings;

    private final Clock clock = Clock.systemUTC();
    private volatile Reading last;

    @Override
    public ZoneId zone() {
        return reading().zone();
    }

    @Override
    public Instant now() {
        Reading reading = reading();
        return clock.instant().atZone(reading.zone()).plusDays(reading.offsetDays()).toInstant();
    }

    @Override
    public LocalDate today() {
        return now().atZone(zone()).toLocalDate();
    }

    @Override
    public Clock systemClock() {
        return clock;
    }

    @Override
    public void moveTo(LocalDate date) {
        LocalDate calendar = clock.instant().atZone(zone()).toLocalDate();
        long offset = date == null ? 0 : ChronoUnit.DAYS.between(calendar, date);
        settings.put(OFFSET, offset == 0 ? null : Long.toString(offset));
        last = null;
    }

    private Reading reading() {
        Reading current = last;
        if (current == null || current.at().plus(FRESH).isBefore(clock.instant())) {
            current =
                    new Reading(
                            settings.find(OFFSET).map(Long::valueOf).orElse(0L),
                            settings.find(ZONE).map(ZoneId::of).orElse(ZoneId.of("Europe/Paris")),
                            clock.instant());
            last = current;
        }
        return current;
    }
}
