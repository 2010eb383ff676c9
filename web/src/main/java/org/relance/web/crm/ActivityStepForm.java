package org.relance.web.crm;

import java.io.Serializable;
import org.relance.crm.api.ActivityStep;
import org.relance.crm.api.TaskPriority;
import org.relance.crm.api.TaskType;

/** What people type for a step of an activity. */
public class ActivityStepForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private TaskType type = TaskType.TO_DO;
    private String description;
    private TaskPriority priority = TaskPriority.NORMAL;
    private String dateFormula;

    static ActivityStepForm from(ActivityStep step) {
        ActivityStepForm form = new ActivityStepForm();
        form.type = step.type();
        form.description = step.description();
        form.priority = step.priority();
        form.dateFormula = step.dateFormula();
        return form;
    }

    ActivityStep step() {
        return new ActivityStep(type, description, priority, dateFormula);
    }

    /** The step in a line, for the comparison of two people's edits. */
    String text() {
        return description + (dateFormula == null ? "" : " (" + dateFormula + ")");
    }

    public TaskType getType() {
        return type;
    }

    public void setType(TaskType type) {
        this.type = type;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public TaskPriority getPriority() {
        return priority;
    }

    public void setPriority(TaskPriority priority) {
        this.priority = priority;
    }

    public String getDateFormula() {
        return dateFormula;
    }

    public void setDateFormula(String dateFormula) {
        this.dateFormula = dateFormula;
    }
}
