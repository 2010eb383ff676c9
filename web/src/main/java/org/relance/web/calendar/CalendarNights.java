package org.relance.web.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.relance.access.api.CalendarKind;
import org.relance.batch.api.Job;
import org.relance.batch.api.JobSchedule;
import org.relance.batch.api.Jobs;
import org.relance.batch.api.RunRow;
import org.relance.batch.api.RunStatus;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.calendar.CalendarRange;
import org.relance.kernel.db.ListRequest;
import org.relance.web.shell.Messages;

/** The nightly run: as it was, and as it is planned. Nights are nobody's own. */
@ApplicationScoped
class CalendarNights {

    private static final int SHOWN = 31;
    private static final int PLANNED_MINUTES = 30;
    private static final String PAGE = "/batch/run-list.xhtml";

    @Inject Jobs jobs;
    @Inject JobSchedule schedule;
    @Inject BusinessClock clock;
    @Inject Messages messages;
    @Inject CurrentActor currentActor;

    List<CalendarEntry> between(CalendarRange range) {
        if (range.isPersonal()) {
            return List.of();
        }
        List<CalendarEntry> entries = new ArrayList<>(past(range));
        entries.addAll(planned(range));
        return entries;
    }

    private List<CalendarEntry> past(CalendarRange range) {
        String days = range.from() + ".." + range.to();
        ListRequest nights =
                ListRequest.first(ListRequest.MAX_LIMIT)
                        .with("job", Job.NIGHTLY.id())
                        .with("startedOn", days);
        return jobs.list(nights).rows().stream().map(this::run).toList();
    }

    private CalendarEntry run(RunRow run) {
        ZonedDateTime began = run.createdAt().atZone(clock.zone());
        Instant end = run.endedAt() == null ? clock.systemClock().instant() : run.endedAt();
        long minutes = Math.max(1, ChronoUnit.MINUTES.between(run.createdAt(), end));
        return entry(
                "night-" + run.id(),
                state(run.status()),
                began.toLocalDate(),
                began.toLocalTime().truncatedTo(ChronoUnit.MINUTES),
                (int) Math.min(minutes, 24 * 60),
                end);
    }

    private static CalendarState state(RunStatus status) {
        if (status.active()) {
            return CalendarState.RUNNING;
        }
        return status == RunStatus.COMPLETED ? CalendarState.DONE : CalendarState.FAILED;
    }

    /** Nights to come, for a month: the plan says the time of day and not for how long it holds. */
    private List<CalendarEntry> planned(CalendarRange range) {
        LocalTime time = schedule.plan().nightlyTime();
        ZonedDateTime now = clock.systemClock().instant().atZone(clock.zone());
        if (time == null || !schedule.isOn()) {
            return List.of();
        }
        return now.toLocalDate()
                .datesUntil(now.toLocalDate().plusDays(SHOWN))
                .filter(
                        day ->
                                range.touches(day, day)
                                        && day.atTime(time).isAfter(now.toLocalDateTime()))
                .map(day -> planned(day, time))
                .toList();
    }

    private CalendarEntry planned(LocalDate day, LocalTime time) {
        return entry("night-on-" + day, CalendarState.CONFIRMED, day, time, PLANNED_MINUTES, null);
    }

    private CalendarEntry entry(
            String id,
            CalendarState state,
            LocalDate day,
            LocalTime time,
            int minutes,
            Instant revisedAt) {
        return new CalendarEntry(
                id,
                CalendarKind.NIGHT,
                state,
                messages.text("common:calendar.night", currentActor.get().language()),
                "",
                day,
                day,
                time,
                minutes,
                "",
                PAGE,
                "",
                revisedAt,
                0);
    }
}
