package org.relance.web.batch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.relance.batch.api.RunRow;
import org.relance.batch.api.RunStatus;
import org.relance.batch.api.SkippedItem;
import org.relance.batch.api.StepRow;
import org.relance.kernel.BusinessClock;
import org.relance.web.shell.Messages;
import org.relance.web.shell.Shell;
import org.relance.web.shell.ValueFormat;

/** Executions in words. */
@Named("runText")
@RequestScoped
public class RunTexts {

    @Inject Messages messages;
    @Inject Shell shell;
    @Inject BusinessClock clock;

    /** Name of a job. */
    public String job(String id) {
        return say("job." + id);
    }

    /** What stands below the name: what it is about, or who started it. */
    public String about(RunRow run) {
        return run.label().isEmpty() ? say("by", run.startedBy()) : run.label();
    }

    /** Kind of the tag that shows a state. */
    public String kind(RunStatus status) {
        return switch (status) {
            case STARTING -> "tentative";
            case STARTED, STOPPING -> "running";
            case COMPLETED -> "done";
            case FAILED -> "failed";
            case STOPPED -> "warn";
            case ABANDONED -> "draft";
        };
    }

    /** Kind of the bar that shows how far it is. */
    public String barKind(RunStatus status) {
        return status == RunStatus.STOPPED || status == RunStatus.ABANDONED
                ? "tentative"
                : kind(status);
    }

    public String status(RunStatus status) {
        return say("status." + status);
    }

    /** When it began: the time, with its day where that is not today. */
    public String begin(RunRow run) {
        Instant at = run.startedAt() == null ? run.createdAt() : run.startedAt();
        ZoneId zone = shell.getZone();
        LocalDate today = now().atZone(zone).toLocalDate();
        return at.atZone(zone).toLocalDate().equals(today)
                ? format().time(at)
                : format().instant(at);
    }

    /** How long it took, or how fast it is and how long it will still take. */
    public String pace(RunRow run) {
        Duration left = run.left(now());
        if (left == null) {
            return span(run.duration(now()));
        }
        long perMinute = Math.round(run.perSecond(now()) * 60);
        return say("pace", format().number(perMinute), span(left));
    }

    private String span(Duration time) {
        if (time.toSeconds() < 1) {
            return say("span.moment");
        }
        if (time.toMinutes() < 1) {
            return say("span.seconds", time.toSeconds());
        }
        return time.toHours() < 1
                ? say("span.minutes", time.toMinutes())
                : say("span.hours", time.toHours(), "%02d".formatted(time.toMinutesPart()));
    }

    /** Why it ended badly. */
    public String message(String message) {
        String[] parts = message.split(" ", 2);
        Object[] details = parts.length == 1 ? new Object[0] : parts[1].split("\\|");
        return messages.sentence(parts[0], locale(), details);
    }

    /** What was done and where a restart goes on. */
    public String position(RunRow run) {
        return say(
                "position",
                format().number(run.doneItems()),
                run.totalItems() == null ? "?" : format().number(run.totalItems()));
    }

    /** Words of the button that restarts. */
    public String restart(RunRow run) {
        return run.doneItems() == 0
                ? say("restart")
                : say("restart-at", format().number(run.nextItem()));
    }

    public String step(StepRow step) {
        return say("step." + step.name());
    }

    public String stepTime(StepRow step) {
        String from = format().time(step.startedAt());
        return step.endedAt() == null ? from : say("from-to", from, format().time(step.endedAt()));
    }

    /** Icon of a step's state. */
    public String stepIcon(StepRow step) {
        return switch (step.status()) {
            case COMPLETED -> "check ok";
            case FAILED -> "times bad";
            case STARTING, STARTED, STOPPING -> "spinner";
            case STOPPED, ABANDONED -> "pause";
        };
    }

    /** Why an item was left out. */
    public String skip(SkippedItem item) {
        return messages.sentence(item.code(), locale(), (Object[]) item.detail().split("\\|"));
    }

    /** When the night was. */
    public String night(NightChart night) {
        LocalDate day = night.run().createdAt().atZone(shell.getZone()).toLocalDate();
        return say("night.of", format().longDate(day));
    }

    private String say(String key, Object... arguments) {
        return messages.text("batch:" + key, locale(), arguments);
    }

    private ValueFormat format() {
        return new ValueFormat(locale(), shell.getZone());
    }

    private Locale locale() {
        return shell.getLocale();
    }

    private Instant now() {
        return clock.systemClock().instant();
    }
}
