package org.relance.web.crm;

import java.time.LocalDate;

/** What people type to assign an activity; the records by their numbers. */
public class AssignForm extends TiedForm {

    private static final long serialVersionUID = 1L;

    private String activity;
    private LocalDate startDate;
    private String organizerCode;

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

    /** Who organizes the meetings of a team. */
    public String getOrganizerCode() {
        return organizerCode;
    }

    public void setOrganizerCode(String organizerCode) {
        this.organizerCode = organizerCode;
    }
}
