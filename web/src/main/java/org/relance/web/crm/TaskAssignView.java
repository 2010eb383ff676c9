package org.relance.web.crm;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.relance.access.api.MyAccount;
import org.relance.crm.api.Activities;
import org.relance.crm.api.AssignActivity;
import org.relance.crm.api.PlannedTask;
import org.relance.crm.api.TaskRole;
import org.relance.crm.api.TaskView;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.db.ListRequest;
import org.relance.web.shell.Choice;
import org.relance.web.shell.Shell;

/** Assigns an activity to a record: what will be made is seen before it is made. */
@Named
@ViewScoped
public class TaskAssignView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Activities activities;
    @Inject TaskParties parties;
    @Inject MyAccount account;
    @Inject BusinessClock clock;
    @Inject Shell shell;

    private final AssignForm form = new AssignForm();
    private final Origin origin = new Origin();
    private List<PlannedTask> plan = List.of();

    /** Fills in what follows from the record that the address names. */
    public void open() {
        form.setStartDate(clock.today());
        parties.tie(form, origin);
        form.setSalespersonCode(parties.salesperson(origin).or(account::salesperson).orElse(null));
    }

    /** Shows what the chosen activity would make. */
    public void preview() {
        plan =
                form.getActivity() == null || form.getActivity().isBlank()
                        ? List.of()
                        : activities.plan(form.getActivity(), form.getStartDate());
    }

    /** Makes the tasks and opens the list of what there is to do now. */
    public String assign() {
        AssignActivity to = parties.details(form);
        List<TaskView> made = activities.assign(form.getActivity(), to);
        shell.tell("crm:activity.assigned", made.size());
        return "/crm/task-list?faces-redirect=true&f.closed=false&" + whose(to, made);
    }

    private static String whose(AssignActivity to, List<TaskView> made) {
        if (to.opportunityId() != null) {
            return "f.opportunity=" + to.opportunityId();
        }
        if (to.contactId() != null) {
            return "f.contact=" + to.contactId();
        }
        if (made.get(0).role() == TaskRole.TEAM) {
            return "f.team=" + made.get(0).teamCode();
        }
        return to.campaignId() != null
                ? "f.campaign=" + to.campaignId()
                : "f.salesperson=" + made.get(0).salespersonCode();
    }

    /** The activities that can be assigned, by code. */
    public List<Choice> getActivities() {
        return activities.list(ListRequest.first(ListRequest.MAX_LIMIT)).rows().stream()
                .map(row -> new Choice(row.code(), row.code() + " · " + row.description()))
                .toList();
    }

    public List<PlannedTask> getPlan() {
        return plan;
    }

    public AssignForm getForm() {
        return form;
    }

    /** The records that the address names. */
    public Origin getOrigin() {
        return origin;
    }
}
