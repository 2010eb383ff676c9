package org.relance.web.crm;

import java.io.Serializable;
import java.math.BigDecimal;
import org.relance.crm.api.ProfileAnswer;
import org.relance.crm.api.ProfilePriority;
import org.relance.web.shell.Decimals;

/** An answer on the card of a questionnaire. */
public class AnswerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private String description;
    private ProfilePriority priority = ProfilePriority.NORMAL;
    private BigDecimal from;
    private BigDecimal to;

    static AnswerForm from(ProfileAnswer answer) {
        AnswerForm form = new AnswerForm();
        form.id = answer.id();
        form.description = answer.description();
        form.priority = answer.priority();
        form.from = answer.from() == null ? null : Decimals.plain(answer.from());
        form.to = answer.to() == null ? null : Decimals.plain(answer.to());
        return form;
    }

    boolean blank() {
        return id == null
                && (description == null || description.isBlank())
                && from == null
                && to == null;
    }

    /** Bounds count only where a rule answers. */
    ProfileAnswer typed(boolean automatic) {
        return new ProfileAnswer(
                id, description, priority, automatic ? from : null, automatic ? to : null);
    }

    String inWords() {
        boolean bounded = from != null || to != null;
        return description + (bounded ? " " + text(from) + "–" + text(to) : "");
    }

    private static String text(BigDecimal bound) {
        return bound == null ? "" : bound.toPlainString();
    }

    public Long getId() {
        return id;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public ProfilePriority getPriority() {
        return priority;
    }

    public void setPriority(ProfilePriority priority) {
        this.priority = priority;
    }

    public BigDecimal getFrom() {
        return from;
    }

    public void setFrom(BigDecimal from) {
        this.from = from;
    }

    public BigDecimal getTo() {
        return to;
    }

    public void setTo(BigDecimal to) {
        this.to = to;
    }
}
