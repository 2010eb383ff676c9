package org.relance.web.marketing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.relance.kernel.BusinessClock;
import org.relance.marketing.api.ObjectiveFigure;
import org.relance.marketing.api.Objectives;
import org.relance.reports.api.CampaignFigures;
import org.relance.reports.api.CampaignProgress;
import org.relance.reports.api.ObjectiveProgress;
import org.relance.web.shell.Formats;
import org.relance.web.shell.Shell;

/** Objectives on the card of a campaign; each is saved by its own dialog. */
@Named
@ViewScoped
public class CampaignObjectivesView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FULL = 100;

    @Inject Objectives objectives;
    @Inject CampaignProgress progress;
    @Inject CampaignFigures figures;
    @Inject BusinessClock clock;
    @Inject Formats format;
    @Inject Shell shell;

    private long campaignId;
    private List<ObjectiveProgress> lines = List.of();
    private ObjectiveForm form = new ObjectiveForm();

    void open(long id) {
        campaignId = id;
        reload();
    }

    private void reload() {
        lines = progress.of(campaignId);
    }

    public void begin() {
        form = new ObjectiveForm();
    }

    public void edit(ObjectiveProgress line) {
        form = ObjectiveForm.from(line);
    }

    public void save() {
        if (form.getId() == null) {
            objectives.add(campaignId, form.details());
        } else {
            objectives.change(campaignId, form.getId(), form.getVersion(), form.details());
        }
        shell.tell("marketing:objective.saved");
        reload();
    }

    public void remove(ObjectiveProgress line) {
        objectives.remove(campaignId, line.id(), line.version());
        shell.tell("marketing:objective.removed");
        reload();
    }

    /** Computes the figures as of today. */
    public void recompute() {
        figures.compute(campaignId, clock.today());
        reload();
    }

    /** A value in the unit of its figure, as the reader writes it. */
    public String value(ObjectiveProgress line, Number value) {
        if (value == null) {
            return format.number(null);
        }
        return switch (line.figure().unit()) {
            case COUNT -> format.number(value);
            case AMOUNT -> format.money(value, "EUR");
            case PERCENT -> format.percent(value);
        };
    }

    /** Length of the bar in percent. */
    public int bar(ObjectiveProgress line) {
        return line.percent() == null ? 0 : Math.min(FULL, line.percent());
    }

    /** Kind of tag and bar: reached, on the way, or a limit that is exceeded. */
    public String kind(ObjectiveProgress line) {
        if (line.met()) {
            return "done";
        }
        return line.figure().limit() && line.percent() != null ? "failed" : "running";
    }

    /** Figures that the dialog offers: those without an objective, and its own. */
    public List<ObjectiveFigure> getFigures() {
        return Arrays.stream(ObjectiveFigure.values())
                .filter(
                        figure ->
                                figure == form.getFigure()
                                        || lines.stream().noneMatch(l -> l.figure() == figure))
                .toList();
    }

    public List<ObjectiveProgress> getLines() {
        return lines;
    }

    public ObjectiveForm getForm() {
        return form;
    }
}
