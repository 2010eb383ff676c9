package org.relance.web.batch;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.relance.batch.api.Job;
import org.relance.batch.api.JobSchedule;
import org.relance.batch.api.SchedulePlan;
import org.relance.web.shell.Shell;

/** The plan: when the night begins, which jobs it has in which order, how often mails are sent. */
@Named("scheduleEdit")
@ViewScoped
public class ScheduleEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject JobSchedule schedule;
    @Inject Shell shell;

    private LocalTime time;
    private int minutes;
    private final List<PlannedJob> jobs = new ArrayList<>();

    @PostConstruct
    void read() {
        SchedulePlan plan = schedule.plan();
        time = plan.nightlyTime();
        minutes = plan.mailingMinutes();
        plan.jobs().forEach(job -> jobs.add(new PlannedJob(job.job(), job.enabled())));
        Arrays.stream(Job.values())
                .filter(job -> job != Job.NIGHTLY && job.required().isEmpty())
                .map(Job::id)
                .filter(id -> jobs.stream().noneMatch(planned -> planned.getJob().equals(id)))
                .forEach(id -> jobs.add(new PlannedJob(id, false)));
    }

    public void moveUp(int index) {
        Collections.swap(jobs, index, index - 1);
    }

    public void moveDown(int index) {
        Collections.swap(jobs, index, index + 1);
    }

    public void save() {
        schedule.change(
                new SchedulePlan(
                        time,
                        minutes,
                        IntStream.range(0, jobs.size())
                                .mapToObj(i -> jobs.get(i).at(i + 1))
                                .toList()));
        shell.saved();
    }

    /** False where the configuration of this server keeps the plan from being followed. */
    public boolean isOn() {
        return schedule.isOn();
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public List<PlannedJob> getJobs() {
        return jobs;
    }
}
