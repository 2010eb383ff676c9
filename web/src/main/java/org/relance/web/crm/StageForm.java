package org.relance.web.crm;

import java.io.Serializable;
import java.math.BigDecimal;
import org.relance.crm.api.CycleStage;
import org.relance.web.shell.Decimals;

/** A stage on the card of a sales cycle. */
public class StageForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private BigDecimal number;
    private String description;
    private BigDecimal completedPct;
    private BigDecimal chancesPct;
    private boolean quoteRequired;
    private boolean allowSkip;
    private String dateFormula;
    private String activityCode;

    /** A stage behind those that exist. */
    static StageForm numbered(int number) {
        StageForm form = new StageForm();
        form.number = BigDecimal.valueOf(number);
        return form;
    }

    static StageForm from(CycleStage stage) {
        StageForm form = numbered(stage.number());
        form.description = stage.description();
        form.completedPct = Decimals.plain(stage.completedPct());
        form.chancesPct = Decimals.plain(stage.chancesPct());
        form.quoteRequired = stage.quoteRequired();
        form.allowSkip = stage.allowSkip();
        form.dateFormula = stage.dateFormula();
        form.activityCode = stage.activityCode();
        return form;
    }

    /** True if nothing but the proposed number is there. */
    boolean blank() {
        return (description == null || description.isBlank())
                && completedPct == null
                && chancesPct == null;
    }

    /** Such as {@code 3 · Proposition · 60 % · 50 %}; what differs is seen in it. */
    String inWords() {
        return String.join(
                " · ",
                text(number),
                text(description),
                text(completedPct) + " / " + text(chancesPct) + " %",
                text(quoteRequired ? "✓" : null) + text(allowSkip ? "»" : null),
                text(dateFormula),
                text(activityCode));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    CycleStage typed() {
        return new CycleStage(
                number == null ? null : number.intValue(),
                description,
                completedPct,
                chancesPct,
                quoteRequired,
                allowSkip,
                dateFormula,
                activityCode);
    }

    public BigDecimal getNumber() {
        return number;
    }

    public void setNumber(BigDecimal number) {
        this.number = number;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public BigDecimal getCompletedPct() {
        return completedPct;
    }

    public void setCompletedPct(BigDecimal completedPct) {
        this.completedPct = completedPct;
    }

    public BigDecimal getChancesPct() {
        return chancesPct;
    }

    public void setChancesPct(BigDecimal chancesPct) {
        this.chancesPct = chancesPct;
    }

    public boolean isQuoteRequired() {
        return quoteRequired;
    }

    public void setQuoteRequired(boolean quoteRequired) {
        this.quoteRequired = quoteRequired;
    }

    public boolean isAllowSkip() {
        return allowSkip;
    }

    public void setAllowSkip(boolean allowSkip) {
        this.allowSkip = allowSkip;
    }

    public String getDateFormula() {
        return dateFormula;
    }

    public void setDateFormula(String dateFormula) {
        this.dateFormula = dateFormula;
    }

    public String getActivityCode() {
        return activityCode;
    }

    public void setActivityCode(String activityCode) {
        this.activityCode = activityCode;
    }
}
