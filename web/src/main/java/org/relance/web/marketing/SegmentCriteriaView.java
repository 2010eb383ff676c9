package org.relance.web.marketing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.relance.marketing.api.Criteria;
import org.relance.marketing.api.CriteriaEffect;
import org.relance.marketing.api.SavedCriteria;
import org.relance.marketing.api.SegmentAction;
import org.relance.marketing.api.SegmentActionKind;
import org.relance.marketing.api.SegmentCriteria;
import org.relance.marketing.api.SegmentFilter;
import org.relance.marketing.api.SegmentView;
import org.relance.web.shell.Shell;

/** The criteria builder on the card of a segment, with the history of what was done. */
@Named
@ViewScoped
public class SegmentCriteriaView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject SegmentCriteria criteria;
    @Inject Shell shell;

    private long segmentId;
    private CriteriaForm form = new CriteriaForm();
    private CriteriaForm.Asked asked;
    private CriteriaEffect effect;
    private List<SegmentAction> history = List.of();
    private SavedCriteriaForm saving = new SavedCriteriaForm();
    private String chosen = "";

    void open(SegmentView segment) {
        segmentId = segment.id();
        form = new CriteriaForm();
        form.setFilter(FilterForm.from(SegmentFilter.parse(segment.filter())));
        changed();
    }

    /** Contacts came or went: what was counted holds no longer. */
    void changed() {
        asked = null;
        history = criteria.history(segmentId);
    }

    /** What the present criteria would do; counted once however often a page asks. */
    public CriteriaEffect getEffect() {
        CriteriaForm.Asked now = form.asked();
        if (!now.equals(asked)) {
            effect = criteria.preview(segmentId, now.kind(), now.criteria());
            asked = now;
        }
        return effect;
    }

    /** Adds, reduces or refines. */
    public void run() {
        SegmentActionKind kind = form.getKind();
        Criteria wanted = form.asked().criteria();
        tell(kind, criteria.run(segmentId, kind, wanted).contacts());
        changed();
    }

    private void tell(SegmentActionKind kind, int contacts) {
        boolean added = kind == SegmentActionKind.ADD;
        shell.tell(added ? "marketing:segment.added" : "marketing:segment.removed", contacts);
    }

    /** Undoes the latest action that the page shows. */
    public void goBack() {
        int moved = criteria.goBack(segmentId, history.get(0).no());
        changed();
        form.setFilter(
                FilterForm.from(
                        history.stream()
                                .filter(action -> action.kind().byCriteria())
                                .findFirst()
                                .map(action -> action.criteria().filter())
                                .orElse(SegmentFilter.ALL)));
        shell.tell("marketing:history.went-back", moved);
    }

    public void forgetHistory() {
        criteria.reset(segmentId);
        changed();
    }

    public void save() {
        criteria.save(segmentId, saving.getCode(), saving.getDescription());
        saving = new SavedCriteriaForm();
        shell.saved();
    }

    /** Repeats the chosen criteria on this segment. */
    public void repeat() {
        List<SegmentAction> done = criteria.repeat(segmentId, chosen);
        changed();
        shell.tell("marketing:criteria.repeated", done.size());
    }

    public void forgetSaved() {
        criteria.forget(chosen);
        chosen = "";
    }

    public void clear() {
        form.setFilter(new FilterForm());
    }

    public List<SavedCriteria> getSaved() {
        return criteria.saved();
    }

    /** True where criteria were used that can be saved. */
    public boolean isSavable() {
        return history.stream().anyMatch(action -> action.kind().byCriteria());
    }

    public List<SegmentActionKind> getKinds() {
        return Arrays.stream(SegmentActionKind.values())
                .filter(SegmentActionKind::byCriteria)
                .toList();
    }

    public CriteriaForm getForm() {
        return form;
    }

    public List<SegmentAction> getHistory() {
        return history;
    }

    public SavedCriteriaForm getSaving() {
        return saving;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen == null ? "" : chosen;
    }
}
