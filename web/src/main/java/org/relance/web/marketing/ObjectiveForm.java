package org.relance.web.marketing;

import java.io.Serializable;
import java.math.BigDecimal;
import org.relance.marketing.api.ObjectiveDetails;
import org.relance.marketing.api.ObjectiveFigure;
import org.relance.reports.api.ObjectiveProgress;
import org.relance.web.shell.Amounts;

/** What people type for an objective. */
public class ObjectiveForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private int version;
    private ObjectiveFigure figure;
    private BigDecimal target;

    static ObjectiveForm from(ObjectiveProgress line) {
        ObjectiveForm form = new ObjectiveForm();
        form.id = line.id();
        form.version = line.version();
        form.figure = line.figure();
        form.target = Amounts.shown(line.target());
        return form;
    }

    ObjectiveDetails details() {
        return new ObjectiveDetails(figure, target);
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public ObjectiveFigure getFigure() {
        return figure;
    }

    public void setFigure(ObjectiveFigure figure) {
        this.figure = figure;
    }

    public BigDecimal getTarget() {
        return target;
    }

    public void setTarget(BigDecimal target) {
        this.target = target;
    }
}
