package org.relance.web.crm;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.relance.crm.api.Activities;
import org.relance.crm.api.ActivityView;
import org.relance.crm.api.PlannedTask;
import org.relance.crm.api.TaskPriority;
import org.relance.crm.api.TaskType;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;
import org.relance.web.shell.CardFields;
import org.relance.web.shell.CardView;

/** The card of an activity, also of one that is not saved yet. */
@Named
@ViewScoped
public class ActivityEditView extends CardView<ActivityView, ActivityForm> {

    private static final long serialVersionUID = 1L;
    private static final String CARD = "/crm/activity-edit?faces-redirect=true&id=";

    @Inject Activities activities;
    @Inject BusinessClock today;

    public ActivityEditView() {
        super(new ActivityForm());
    }

    /** Reads the activity that the address names, or begins one with an empty step. */
    public void open() {
        if (isSaved()) {
            load();
        } else {
            addStep();
        }
    }

    @Override
    protected ActivityView read() {
        return activities
                .byId(getId())
                .orElseThrow(() -> DomainException.notFound("crm.activity-not-found", getId()));
    }

    @Override
    protected ActivityForm formOf(ActivityView activity) {
        return ActivityForm.from(activity);
    }

    @Override
    protected void write(ActivityView base, ActivityForm form) {
        activities.change(base.code(), base.version(), form.details());
    }

    @Override
    protected CardFields<ActivityForm> fields() {
        return CardFields.of(ActivityForm.class)
                .field(
                        "crm:activity.description",
                        ActivityForm::getDescription,
                        ActivityForm::setDescription)
                .several(
                        "crm:activity.steps",
                        ActivityForm::getSteps,
                        ActivityForm::setSteps,
                        ActivityStepForm::text);
    }

    @Override
    protected String subject() {
        return Activities.TRAIL;
    }

    /** Saves; a new activity opens its card. */
    public String save() {
        if (isSaved()) {
            change();
            return null;
        }
        return CARD + activities.create(getForm().details()).id();
    }

    public String delete() {
        activities.delete(record().code(), record().version());
        shell.tell("crm:activity.deleted");
        return "/crm/activity-list?faces-redirect=true";
    }

    public final void addStep() {
        getForm().getSteps().add(new ActivityStepForm());
    }

    public void removeStep(int index) {
        getForm().getSteps().remove(index);
    }

    public void moveUp(int index) {
        Collections.swap(getForm().getSteps(), index, index - 1);
    }

    /** The tasks that the saved activity would make from today on. */
    public List<PlannedTask> getPlan() {
        return record() == null ? List.of() : activities.plan(record().code(), getToday());
    }

    public LocalDate getToday() {
        return today.today();
    }

    public TaskType[] getTypes() {
        return TaskType.values();
    }

    public TaskPriority[] getPriorities() {
        return TaskPriority.values();
    }

    public String getTitle() {
        return record() == null ? shell.text("crm:activity.new") : record().description();
    }

    /** The activity as it was read; null on an empty card. */
    public ActivityView getActivity() {
        return record();
    }
}
