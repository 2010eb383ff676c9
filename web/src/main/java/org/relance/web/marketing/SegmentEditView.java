package org.relance.web.marketing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.db.Trail;
import org.relance.marketing.api.LineCascade;
import org.relance.marketing.api.SegmentView;
import org.relance.marketing.api.Segments;
import org.relance.web.shell.Shell;

/** The card of a segment, also of one that is not saved yet. */
@Named
@ViewScoped
public class SegmentEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;
    private static final String CARD = "/marketing/segment-edit?faces-redirect=true&id=";

    @Inject Segments segments;
    @Inject SegmentLinesView lines;
    @Inject BusinessClock clock;
    @Inject Trail trail;
    @Inject Shell shell;

    private Long id;
    private Long campaignId;
    private SegmentView segment;
    private SegmentForm form = new SegmentForm();

    /** Reads the segment that the address names, or begins a new one for a campaign. */
    public void open() {
        if (id == null) {
            form.setCampaignId(campaignId);
            form.setSegmentDate(clock.today());
        } else {
            reload();
            lines.open(segment);
        }
    }

    private void reload() {
        segment = segments.get(id);
        form = SegmentForm.from(segment.details());
    }

    /** Saves; a new segment opens its card. */
    public String save() {
        if (id == null) {
            return CARD + segments.create("", form.details()).id();
        }
        LineCascade cascade = form.isCascade() ? LineCascade.LINES_TOO : LineCascade.HEADING_ONLY;
        segments.change(
                id,
                segment.version(),
                form.details(),
                flagsChanged() ? cascade : LineCascade.HEADING_ONLY);
        reload();
        shell.saved();
        return null;
    }

    private boolean flagsChanged() {
        return form.isCampaignTarget() != segment.campaignTarget()
                || form.isCampaignResponse() != segment.campaignResponse();
    }

    public String delete() {
        segments.delete(id, segment.version());
        return "/marketing/segment-list?faces-redirect=true";
    }

    /** Reads the figures again after lines came or went. */
    public SegmentView getNow() {
        return id == null ? null : segments.get(id);
    }

    /**
     * Adds whom the filter finds. The segment remembers the filter, so its version moves by one; a
     * change by somebody else in between is still noticed by the next save.
     */
    public void addByFilter() {
        lines.addByFilter();
        SegmentView now = segments.get(id);
        if (now.version() <= segment.version() + 1) {
            segment = now;
        }
    }

    public List<Trail.Entry> getJournal() {
        return id == null ? List.of() : trail.of(Segments.TRAIL, id, SHOWN);
    }

    public boolean isSaved() {
        return id != null;
    }

    public String getTitle() {
        return id == null ? shell.text("marketing:segment.new") : segment.description();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getCampaignId() {
        return campaignId;
    }

    public void setCampaignId(Long campaignId) {
        this.campaignId = campaignId;
    }

    public SegmentView getSegment() {
        return segment;
    }

    public SegmentForm getForm() {
        return form;
    }
}
