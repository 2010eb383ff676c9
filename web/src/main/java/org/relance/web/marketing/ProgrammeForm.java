package org.relance.web.marketing;

import java.io.Serializable;
import java.time.LocalDate;
import org.relance.marketing.api.ProgrammeDetails;
import org.relance.marketing.api.ProgrammeKind;
import org.relance.marketing.api.ProgrammeView;
import org.relance.web.shell.CardFields;
import org.relance.web.shell.Choice;

/** What people type for a plan or a programme. */
public class ProgrammeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code = "";
    private ProgrammeKind kind = ProgrammeKind.PROGRAMME;
    private String description = "";
    private String planCode = "";
    private LocalDate startingDate;
    private LocalDate endingDate;
    private String salespersonCode = "";
    private String notes = "";

    static ProgrammeForm from(ProgrammeView programme) {
        ProgrammeForm form = new ProgrammeForm();
        form.code = programme.code();
        form.kind = programme.kind();
        form.description = programme.description();
        form.planCode = programme.planCode();
        form.startingDate = programme.startingDate();
        form.endingDate = programme.endingDate();
        form.salespersonCode = programme.salespersonCode();
        form.notes = programme.notes();
        return form;
    }

    /** For the comparison of two people's edits. */
    static CardFields<ProgrammeForm> fields(MarketingChoices choices) {
        return CardFields.of(ProgrammeForm.class)
                .field(
                        "marketing:description",
                        ProgrammeForm::getDescription,
                        ProgrammeForm::setDescription)
                .field(
                        "marketing:plan",
                        ProgrammeForm::getPlanCode,
                        ProgrammeForm::setPlanCode,
                        Choice.named(choices::getPlans))
                .field(
                        "marketing:start",
                        ProgrammeForm::getStartingDate,
                        ProgrammeForm::setStartingDate)
                .field("marketing:end", ProgrammeForm::getEndingDate, ProgrammeForm::setEndingDate)
                .field(
                        "marketing:salesperson",
                        ProgrammeForm::getSalespersonCode,
                        ProgrammeForm::setSalespersonCode,
                        Choice.named(choices::getSalespeople))
                .field("marketing:notes", ProgrammeForm::getNotes, ProgrammeForm::setNotes);
    }

    /** A plan lies in nothing, whatever was chosen before the kind was. */
    ProgrammeDetails details() {
        return new ProgrammeDetails(
                description,
                kind == ProgrammeKind.PLAN ? "" : planCode,
                startingDate,
                endingDate,
                salespersonCode,
                notes);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public ProgrammeKind getKind() {
        return kind;
    }

    public void setKind(ProgrammeKind kind) {
        this.kind = kind;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getPlanCode() {
        return planCode;
    }

    public void setPlanCode(String planCode) {
        this.planCode = planCode;
    }

    public LocalDate getStartingDate() {
        return startingDate;
    }

    public void setStartingDate(LocalDate startingDate) {
        this.startingDate = startingDate;
    }

    public LocalDate getEndingDate() {
        return endingDate;
    }

    public void setEndingDate(LocalDate endingDate) {
        this.endingDate = endingDate;
    }

    public String getSalespersonCode() {
        return salespersonCode;
    }

    public void setSalespersonCode(String salespersonCode) {
        this.salespersonCode = salespersonCode;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
