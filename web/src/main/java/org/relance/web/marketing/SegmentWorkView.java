package org.relance.web.marketing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.relance.crm.api.Activities;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.api.AssignToSegment;
import org.relance.marketing.api.OpenForSegment;
import org.relance.marketing.api.SegmentView;
import org.relance.marketing.api.SegmentWork;
import org.relance.web.shell.Choice;
import org.relance.web.shell.Shell;

/** Does something with all contacts on the segment of a card. */
@Named
@ViewScoped
public class SegmentWorkView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject SegmentWork work;
    @Inject Activities activities;
    @Inject BusinessClock clock;
    @Inject Shell shell;

    private long segmentId;
    private String group = "";
    private boolean replace;
    private String activity = "";
    private LocalDate startDate;
    private String description = "";
    private String cycle = "";

    void open(SegmentView segment) {
        segmentId = segment.id();
        startDate = clock.today();
        description = segment.description();
    }

    public void applyGroup() {
        SegmentWork.GroupUse use =
                replace ? SegmentWork.GroupUse.REPLACE : SegmentWork.GroupUse.ADD;
        shell.tell("marketing:work.group.done", work.applyMailingGroup(segmentId, group, use));
    }

    public void assign() {
        int made = work.assignActivity(segmentId, new AssignToSegment(activity, startDate, ""));
        shell.tell("marketing:work.activity.done", made);
    }

    public void openOpportunities() {
        int made = work.createOpportunities(segmentId, new OpenForSegment(description, cycle));
        shell.tell("marketing:work.opportunities.done", made);
    }

    /** The activities that can be assigned, by code. */
    public List<Choice> getActivities() {
        return activities.list(ListRequest.first(ListRequest.MAX_LIMIT)).rows().stream()
                .map(row -> new Choice(row.code(), row.code() + " · " + row.description()))
                .toList();
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public boolean isReplace() {
        return replace;
    }

    public void setReplace(boolean replace) {
        this.replace = replace;
    }

    public String getActivity() {
        return activity;
    }

    public void setActivity(String activity) {
        this.activity = activity;
    }

    public LocalDate getStartDate() {
        return startDate;
    }

    public void setStartDate(LocalDate startDate) {
        this.startDate = startDate;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getCycle() {
        return cycle;
    }

    public void setCycle(String cycle) {
        this.cycle = cycle;
    }
}
