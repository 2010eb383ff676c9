package org.relance.web.crm;

import java.io.Serializable;
import java.math.BigDecimal;
import org.relance.crm.api.ProfilePoints;
import org.relance.web.shell.Decimals;

/** What an answer is worth, on the card of a questionnaire. */
public class PointsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long answerId;
    private BigDecimal points;

    static PointsForm from(ProfilePoints one) {
        PointsForm form = new PointsForm();
        form.answerId = one.answerId();
        form.points = Decimals.plain(one.points());
        return form;
    }

    boolean blank() {
        return answerId == null;
    }

    ProfilePoints typed() {
        return new ProfilePoints(answerId, points);
    }

    public Long getAnswerId() {
        return answerId;
    }

    public void setAnswerId(Long answerId) {
        this.answerId = answerId;
    }

    public BigDecimal getPoints() {
        return points;
    }

    public void setPoints(BigDecimal points) {
        this.points = points;
    }
}
