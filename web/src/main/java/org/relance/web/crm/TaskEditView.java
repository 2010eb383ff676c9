package org.relance.web.crm;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.primefaces.PrimeFaces;
import org.relance.access.api.MyAccount;
import org.relance.crm.api.CloseTask;
import org.relance.crm.api.RecurFrom;
import org.relance.crm.api.TaskDetails;
import org.relance.crm.api.TaskEnd;
import org.relance.crm.api.TaskPriority;
import org.relance.crm.api.TaskStatus;
import org.relance.crm.api.TaskType;
import org.relance.crm.api.TaskView;
import org.relance.crm.api.Tasks;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Trail;
import org.relance.web.shell.CardFields;
import org.relance.web.shell.CardView;

/** The card of a task, also of one that is not saved yet. */
@Named
@ViewScoped
public class TaskEditView extends CardView<TaskView, TaskForm> {

    private static final long serialVersionUID = 1L;
    private static final int CHANGES = 4;
    private static final String CARD = "/crm/task-edit?faces-redirect=true&id=";

    @Inject Tasks tasks;
    @Inject TaskEnds ends;
    @Inject TaskParties parties;
    @Inject TaskShares shares;
    @Inject AttendeesView attendees;
    @Inject CodeChoices choices;
    @Inject MyAccount account;
    @Inject BusinessClock today;

    private final Origin origin = new Origin();
    private List<String> leaving = List.of();
    private String completedBy;
    private boolean logged;

    public TaskEditView() {
        super(new TaskForm());
    }

    /** Reads the task that the address names, or begins one for the record that it names. */
    public void open() {
        if (isSaved()) {
            load();
            return;
        }
        TaskForm form = getForm();
        form.setStartDate(today.today());
        form.setEndDate(today.today());
        parties.tie(form, origin);
        form.setSalespersonCode(
                account.salesperson().or(() -> parties.salesperson(origin)).orElse(null));
    }

    @Override
    protected TaskView read() {
        return tasks.find(getId())
                .orElseThrow(() -> DomainException.notFound("crm.task-not-found", getId()));
    }

    @Override
    protected TaskForm formOf(TaskView task) {
        if (task.type() == TaskType.MEETING) {
            attendees.open(task.id());
        }
        TaskForm form = TaskForm.from(task);
        form.setContact(parties.contact(task.contactId()));
        form.setCampaign(parties.campaign(task.campaignId()));
        form.setOpportunity(parties.opportunity(task.opportunityId()));
        return form;
    }

    @Override
    protected void write(TaskView base, TaskForm form) {
        tasks.change(getId(), base.version(), parties.details(form));
    }

    @Override
    protected CardFields<TaskForm> fields() {
        return TaskFields.with(choices);
    }

    @Override
    protected String subject() {
        return Tasks.TRAIL;
    }

    /** Saves; a new task opens its card. Asks first where members of a team would lose theirs. */
    public String save() {
        if (isSaved()) {
            leaving = shares.leaving(record(), getForm().getTeamCode());
            if (leaving.isEmpty()) {
                change();
            } else {
                PrimeFaces.current().ajax().addCallbackParam("leaving", true);
            }
            return null;
        }
        return CARD + tasks.create(parties.details(getForm())).id();
    }

    /** Saves although members lose what is open. */
    public void saveAnyway() {
        change();
    }

    /** Codes of the members who would lose it. */
    public List<String> getLeaving() {
        return leaving;
    }

    /** True for somebody's part in another task, which says what is to be done. */
    public boolean isPart() {
        return record() != null && record().mainId() != null;
    }

    /** Prepares the question how it was done. */
    public void beginClosing() {
        completedBy = account.salesperson().orElse(record().salespersonCode());
        logged = false;
    }

    /** Closes it as done, after saving what was changed on the card. */
    public void close() {
        TaskView base = saved();
        tell(
                "crm:task.closed",
                tasks.close(getId(), base.version(), new CloseTask(completedBy, logged)));
    }

    /** Closes it as not to be done any more; what was changed on the card goes. */
    public void cancel() {
        tell("crm:task.cancelled", tasks.cancel(getId(), record().version()));
    }

    private void tell(String text, TaskEnd end) {
        ends.tell(text, end);
        shown();
    }

    private void shown() {
        load();
        shell.saved();
    }

    /** The task with what is typed on the card. */
    private TaskView saved() {
        TaskView base = record();
        TaskDetails typed = parties.details(getForm());
        if (!typed.equals(parties.details(formOf(base)))) {
            rebase(tasks.change(getId(), base.version(), typed));
        }
        return record();
    }

    public void reopen() {
        tasks.reopen(getId(), record().version());
        shown();
    }

    public String delete() {
        tasks.delete(getId(), record().version());
        shell.tell("crm:task.deleted");
        return "/crm/task-list?faces-redirect=true";
    }

    /** The task that followed the end of this one, null without. */
    public TaskView getNext() {
        ListRequest following = ListRequest.first(1).with("follows", getId().toString());
        return isClosed() ? tasks.list(following).rows().stream().findFirst().orElse(null) : null;
    }

    /** The task whose end made this one, null without, and where it was deleted. */
    public TaskView getPrevious() {
        Long follows = record().followsId();
        return follows == null ? null : tasks.find(follows).orElse(null);
    }

    /** True once it is done or cancelled: nothing changes any more. */
    public boolean isClosed() {
        return record() != null && record().closed();
    }

    /** True for an open task whose last day is over. */
    public boolean isOverdue() {
        return record() != null && record().overdue(today.today());
    }

    /** Number of its campaign; empty without one, and where it was deleted meanwhile. */
    public String getCampaignNumber() {
        return TaskParties.number(parties.campaign(record().campaignId()));
    }

    /** The latest changes, the newest first. */
    public List<Trail.Entry> getChanges() {
        return getJournal().stream().limit(CHANGES).toList();
    }

    /** Types that it can have: a meeting stays one once it is saved. */
    public List<TaskType> getTypes() {
        return Arrays.stream(TaskType.values())
                .filter(
                        type ->
                                record() == null
                                        || (type == TaskType.MEETING)
                                                == (record().type() == TaskType.MEETING))
                .toList();
    }

    /** States that people choose; a task is completed by closing it. */
    public List<TaskStatus> getStates() {
        return Arrays.stream(TaskStatus.values())
                .filter(status -> (status == TaskStatus.COMPLETED) == isClosed())
                .toList();
    }

    public TaskPriority[] getPriorities() {
        return TaskPriority.values();
    }

    public RecurFrom[] getRecurFroms() {
        return RecurFrom.values();
    }

    public String getTitle() {
        return record() == null ? shell.text("crm:task.new") : record().description();
    }

    /** The task as it was read; null on an empty card. */
    public TaskView getTask() {
        return record();
    }

    public String getCompletedBy() {
        return completedBy;
    }

    public void setCompletedBy(String completedBy) {
        this.completedBy = completedBy;
    }

    public boolean isLogged() {
        return logged;
    }

    public void setLogged(boolean logged) {
        this.logged = logged;
    }

    /** The records that the address names. */
    public Origin getOrigin() {
        return origin;
    }
}
