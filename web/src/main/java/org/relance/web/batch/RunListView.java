package org.relance.web.batch;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.relance.batch.api.Job;
import org.relance.batch.api.JobLauncher;
import org.relance.batch.api.JobParameters;
import org.relance.batch.api.JobSchedule;
import org.relance.batch.api.Jobs;
import org.relance.batch.api.RunRow;
import org.relance.batch.api.RunView;
import org.relance.batch.api.SkippedItem;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.web.shell.Shell;

/** The monitor: what runs, what ran, and what to do about it. Reads anew at each refresh. */
@Named("runList")
@ViewScoped
public class RunListView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 10;
    private static final int FEW_SKIPS = 4;

    @Inject Jobs jobs;
    @Inject JobLauncher launcher;
    @Inject JobSchedule schedule;
    @Inject Shell shell;

    private Long chosen;
    private int limit = ROWS;
    private int skipLimit = FEW_SKIPS;
    private String job = Job.NIGHTLY.id();
    private transient ListPage<RunRow> page;
    private transient RunView detail;
    private transient ListPage<SkippedItem> skips;
    private transient NightChart night;

    /** Forgets what was read, so that it is read again. */
    public void refresh() {
        page = null;
        detail = null;
        skips = null;
        night = null;
    }

    public List<RunRow> getRows() {
        return page().rows();
    }

    public long getTotal() {
        return page().total();
    }

    private ListPage<RunRow> page() {
        if (page == null) {
            page = jobs.list(ListRequest.first(limit));
        }
        return page;
    }

    public boolean isMore() {
        return !page().next().isEmpty();
    }

    public void older() {
        limit = Math.min(limit + ROWS, ListRequest.MAX_LIMIT);
        refresh();
    }

    /** The chosen execution, or the latest; null where there is none. */
    public RunView getDetail() {
        if (detail == null && shownId() != null) {
            detail = jobs.view(shownId());
        }
        return detail;
    }

    private Long shownId() {
        if (chosen != null) {
            return chosen;
        }
        return getRows().isEmpty() ? null : getRows().get(0).id();
    }

    public boolean shows(RunRow row) {
        return getDetail() != null && getDetail().run().id() == row.id();
    }

    public void choose(long id) {
        chosen = id;
        skipLimit = FEW_SKIPS;
        refresh();
    }

    public ListPage<SkippedItem> getSkips() {
        if (skips == null && getDetail() != null) {
            skips = jobs.skipped(getDetail().run().id(), ListRequest.first(skipLimit));
        }
        return skips;
    }

    public void seeAllSkips() {
        skipLimit = ListRequest.MAX_LIMIT;
        refresh();
    }

    /** The latest night as a chart; empty where there was none. */
    public NightChart getNight() {
        if (night == null) {
            night =
                    schedule.latestNight()
                            .map(latest -> NightChart.of(latest, shell.getZone()))
                            .orElse(NightChart.EMPTY);
        }
        return night;
    }

    /** Jobs that a person can start without anything else. */
    public List<String> getStartable() {
        return Arrays.stream(Job.values())
                .filter(known -> known.required().isEmpty())
                .map(Job::id)
                .toList();
    }

    public void start() {
        choose(launcher.start(Job.of(job).orElseThrow(), JobParameters.none()));
        shell.tell("batch:started");
    }

    public void restart() {
        choose(launcher.restart(getDetail().run().id()));
        shell.tell("batch:restarted");
    }

    public void stop() {
        jobs.stop(getDetail().run().id());
        refresh();
        shell.tell("batch:stop-asked");
    }

    public void abandon() {
        jobs.abandon(getDetail().run().id());
        refresh();
        shell.tell("batch:abandoned");
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long id) {
        chosen = id;
    }

    public String getJob() {
        return job;
    }

    public void setJob(String job) {
        this.job = job;
    }
}
