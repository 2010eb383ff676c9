package org.relance.web.crm;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.relance.access.api.MyAccount;
import org.relance.crm.api.CloseTask;
import org.relance.crm.api.TaskView;
import org.relance.crm.api.Tasks;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.db.ListRequest;
import org.relance.web.shell.Formats;
import org.relance.web.shell.Shell;

/** What a salesperson has to do: what is late, what is for today, and the week to come. */
@Named
@ViewScoped
public class MyDayView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;
    private static final int DAYS_AHEAD = 7;

    @Inject Tasks tasks;
    @Inject TaskEnds ends;
    @Inject MyAccount account;
    @Inject BusinessClock clock;
    @Inject Shell shell;
    @Inject Formats format;

    private String salesperson;
    private List<DayPart> parts = List.of();

    /** Reads the day of the salesperson whom the address names, else of the reader. */
    public void open() {
        if (salesperson == null || salesperson.isBlank()) {
            salesperson = account.salesperson().orElse(null);
        }
        read();
    }

    private void read() {
        LocalDate today = clock.today();
        parts =
                salesperson == null
                        ? List.of()
                        : List.of(
                                part("overdue", "end", ".." + today.minusDays(1)),
                                today(today),
                                part(
                                        "coming",
                                        "start",
                                        today.plusDays(1) + ".." + today.plusDays(DAYS_AHEAD)));
    }

    /** What has begun and is not over. */
    private DayPart today(LocalDate today) {
        return part("today", mine().with("start", ".." + today).with("end", today + ".."));
    }

    private DayPart part(String key, String column, String range) {
        return part(key, mine().with(column, range));
    }

    private DayPart part(String key, ListRequest request) {
        return new DayPart(key, tasks.list(request));
    }

    private ListRequest mine() {
        return ListRequest.first(SHOWN).with("salesperson", salesperson).with("closed", "false");
    }

    /** Shows the day of the salesperson who was chosen. */
    public void choose() {
        read();
    }

    /** Closes a task as done by the signed-in user. */
    public void close(TaskView task) {
        ends.tell("crm:task.closed", tasks.close(task.id(), task.version(), CloseTask.DONE));
        read();
    }

    /**
     * Moves a task to a later day.
     *
     * @param by date formula
     */
    public void postpone(TaskView task, String by) {
        TaskView later = tasks.postpone(task.id(), task.version(), by);
        shell.tell("crm:task.postponed", task.number(), format.date(later.startDate()));
        read();
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public List<DayPart> getParts() {
        return parts;
    }

    /** The salesperson whose day is shown; null for a reader who is none and has chosen none. */
    public String getSalesperson() {
        return salesperson;
    }

    public void setSalesperson(String salesperson) {
        this.salesperson = salesperson;
    }
}
