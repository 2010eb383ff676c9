package org.relance.web.marketing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.relance.marketing.api.Schedules;
import org.relance.marketing.api.StepView;
import org.relance.web.shell.Shell;

/** The schedule of e-mails on the card of a campaign. Days and times are saved with the card. */
@Named
@ViewScoped
public class CampaignScheduleView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Schedules schedules;
    @Inject Shell shell;

    private long campaignId;
    private List<StepForm> steps = List.of();
    private StepForm added = new StepForm();

    void open(long id) {
        campaignId = id;
        reload();
    }

    private void reload() {
        steps = schedules.of(campaignId).stream().map(StepForm::new).toList();
    }

    /** Saves the steps whose days or time were changed. */
    void save() {
        for (StepForm form : steps) {
            if (form.isChanged()) {
                StepView step = form.getStep();
                schedules.change(campaignId, step.id(), step.version(), form.details());
            }
        }
        reload();
    }

    /** Adds the step of the dialog. */
    public void add() {
        schedules.add(campaignId, added.details());
        added = new StepForm();
        shell.tell("marketing:step.added");
        reload();
    }

    /** Begins a new step, some days after the last one. */
    public void begin() {
        added = new StepForm();
        if (!steps.isEmpty()) {
            added.setDays(steps.get(steps.size() - 1).getDays() + 3);
        }
    }

    public void remove(StepForm form) {
        schedules.remove(campaignId, form.getStep().id(), form.getStep().version());
        shell.tell("marketing:step.removed");
        reload();
    }

    public List<StepForm> getSteps() {
        return steps;
    }

    public StepForm getAdded() {
        return added;
    }
}
