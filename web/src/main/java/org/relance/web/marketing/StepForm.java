package org.relance.web.marketing;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.relance.marketing.api.StepDetails;
import org.relance.marketing.api.StepView;

/** What people type for a step of the schedule. */
public class StepForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final StepView step;
    private String templateCode = "";
    private Integer days = 0;
    private String time = "09:00";

    StepForm() {
        step = null;
    }

    StepForm(StepView step) {
        this.step = step;
        templateCode = step.templateCode();
        days = step.sendAfterDays();
        time = step.sendTime().toString();
    }

    StepDetails details() {
        return new StepDetails(templateCode, days, LocalTime.parse(time));
    }

    boolean isChanged() {
        return step != null && !details().equals(new StepForm(step).details());
    }

    /** The day on which it is sent where the e-mails start on the given day. */
    public LocalDate dateFrom(LocalDate start) {
        return start == null || days == null ? null : start.plusDays(days);
    }

    public StepView getStep() {
        return step;
    }

    public String getTemplateCode() {
        return templateCode;
    }

    public void setTemplateCode(String templateCode) {
        this.templateCode = templateCode == null ? "" : templateCode;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }
}
