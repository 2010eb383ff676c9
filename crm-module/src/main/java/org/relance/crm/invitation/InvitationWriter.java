package org.relance.crm.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relance.crm.api.InvitationMail;
import org.relance.crm.api.TaskView;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.calendar.CalendarEvent;
import org.relance.kernel.calendar.CalendarFile;
import org.relance.kernel.calendar.CalendarMethod;
import org.relance.kernel.calendar.CalendarStatus;
import org.relance.kernel.calendar.CalendarTime;
import org.relance.kernel.calendar.CalendarUids;
import org.relance.kernel.calendar.Participant;

/**
 * Writes invitations. The event has the name that it has in calendar feeds, and tells each guest of
 * the organizer and of nobody else: addresses of contacts are not handed on.
 */
@ApplicationScoped
class InvitationWriter {

    private static final String KEY = "invitation-";

    @Inject CalendarUids uids;
    @Inject BusinessClock clock;

    /** The mail for a guest, without its key. */
    InvitationMail write(Meeting meeting, Guest guest, CalendarMethod method) {
        Instant now = clock.systemClock().instant();
        List<String> lines = lines(meeting, guest, method);
        return new InvitationMail(
                KEY,
                meeting.organizer().name(),
                meeting.organizer().email(),
                guest.name(),
                guest.email(),
                guest.language(),
                lines.get(0),
                String.join("\n", lines.subList(1, lines.size())),
                method.name(),
                calendar(meeting, guest, method, now),
                now);
    }

    private String calendar(Meeting meeting, Guest guest, CalendarMethod method, Instant now) {
        TaskView task = meeting.task();
        boolean cancelled = method == CalendarMethod.CANCEL;
        CalendarEvent event =
                new CalendarEvent(
                        uids.names().apply("task-" + task.id()),
                        meeting.revision(),
                        now,
                        time(task),
                        cancelled ? CalendarStatus.CANCELLED : CalendarStatus.CONFIRMED,
                        true,
                        task.description(),
                        "",
                        place(task),
                        "",
                        List.of(),
                        Optional.of(meeting.organizer()),
                        List.of(new Participant(guest.name(), guest.email(), guest.required())));
        return new CalendarFile(Optional.of(method), "", Duration.ZERO, List.of(event)).text();
    }

    private CalendarTime time(TaskView task) {
        if (task.allDay() || task.startTime() == null) {
            return new CalendarTime.Days(task.startDate(), task.endDate());
        }
        Instant from = task.startDate().atTime(task.startTime()).atZone(zone()).toInstant();
        return new CalendarTime.Moments(from, from.plus(Duration.ofMinutes(task.durationMin())));
    }

    private static String place(TaskView task) {
        return task.location() == null ? "" : task.location();
    }

    /** Subject and text. */
    private List<String> lines(Meeting meeting, Guest guest, CalendarMethod method) {
        Map<String, String> values =
                Map.of(
                        "{meeting}", meeting.task().description(),
                        "{organizer}", meeting.organizer().name(),
                        "{name}", guest.name(),
                        "{when}", when(meeting.task(), Locale.forLanguageTag(guest.language())),
                        "{where}", place(meeting.task()));
        return template(method + "_" + guest.language())
                .lines()
                .filter(line -> !line.equals("{where}") || !values.get("{where}").isEmpty())
                .map(line -> filled(line, values))
                .toList();
    }

    /** Each placeholder once, so that no value is read as another. */
    private static String filled(String line, Map<String, String> values) {
        return Pattern.compile("\\{[a-z]+}")
                .matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(values.get(found.group())));
    }

    private String when(TaskView task, Locale locale) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", locale);
        String first = day.format(task.startDate());
        if (!task.allDay() && task.startTime() != null) {
            return first
                    + ", "
                    + task.startTime()
                    + " – "
                    + end(task, day)
                    + " ("
                    + zone().getId()
                    + ")";
        }
        LocalDate last = task.endDate();
        return last.equals(task.startDate()) ? first : first + " – " + day.format(last);
    }

    private static String end(TaskView task, DateTimeFormatter day) {
        String time = task.endTime().toString();
        return task.endDate().equals(task.startDate())
                ? time
                : day.format(task.endDate()) + ", " + time;
    }

    private ZoneId zone() {
        return clock.zone();
    }

    private static String template(String name) {
        String path = "/templates/invitation/" + name + ".txt";
        try (InputStream in = InvitationWriter.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
