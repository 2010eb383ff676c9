package org.relance.web.marketing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.relance.crm.api.Channel;
import org.relance.crm.api.Evaluation;
import org.relance.crm.api.InteractionTemplates;
import org.relance.marketing.api.SegmentLineRow;
import org.relance.marketing.api.SegmentLines;
import org.relance.marketing.api.SegmentView;
import org.relance.web.shell.Choice;
import org.relance.web.shell.Shell;

/** Changes what the chosen lines of a segment will be logged as. */
@Named
@ViewScoped
public class SegmentLineChangeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject SegmentLines lines;
    @Inject SegmentLinesView chosen;
    @Inject InteractionTemplates templates;
    @Inject Shell shell;

    private long segmentId;
    private LineForm form = new LineForm();

    void open(SegmentView segment) {
        segmentId = segment.id();
    }

    /** Starts from nothing to change. */
    public void begin() {
        form = new LineForm();
    }

    public void change() {
        List<Long> contacts =
                chosen.getSelection().stream().map(SegmentLineRow::contactId).toList();
        shell.tell(
                "marketing:segment.lines-changed",
                lines.change(segmentId, contacts, form.change()));
        chosen.setSelection(null);
    }

    /** How many lines are chosen. */
    public int getCount() {
        return chosen.getSelection().size();
    }

    /** Interaction templates that can be chosen. */
    public List<Choice> getTemplates() {
        return templates.choosable().stream()
                .map(t -> new Choice(t.code(), t.code() + " · " + t.description()))
                .toList();
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public Evaluation[] getEvaluations() {
        return Evaluation.values();
    }

    public LineForm getForm() {
        return form;
    }
}
