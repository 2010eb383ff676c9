package org.relance.web.crm;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.relance.crm.api.ActivityDetails;
import org.relance.crm.api.ActivityView;

/** What people type for an activity. */
public class ActivityForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String description;
    private List<ActivityStepForm> steps = new ArrayList<>();

    static ActivityForm from(ActivityView activity) {
        ActivityForm form = new ActivityForm();
        form.code = activity.code();
        form.description = activity.description();
        activity.steps().forEach(step -> form.steps.add(ActivityStepForm.from(step)));
        return form;
    }

    ActivityDetails details() {
        return new ActivityDetails(
                code, description, steps.stream().map(ActivityStepForm::step).toList());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public List<ActivityStepForm> getSteps() {
        return steps;
    }

    public void setSteps(List<ActivityStepForm> steps) {
        this.steps = steps;
    }
}
