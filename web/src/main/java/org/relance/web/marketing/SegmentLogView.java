package org.relance.web.marketing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.api.LogObstacle;
import org.relance.marketing.api.LogPreview;
import org.relance.marketing.api.LogSegment;
import org.relance.marketing.api.LoggedSegment;
import org.relance.marketing.api.LoggedSegmentRow;
import org.relance.marketing.api.SegmentLog;
import org.relance.marketing.api.SegmentView;
import org.relance.marketing.api.Segments;
import org.relance.web.shell.Messages;
import org.relance.web.shell.Shell;

/** Logs a segment: what will be written, and what bars it, is seen before. */
@Named
@ViewScoped
public class SegmentLogView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int OFFERED = 100;

    @Inject SegmentLog log;
    @Inject Segments segments;
    @Inject SegmentCriteriaView criteria;
    @Inject Messages messages;
    @Inject Shell shell;

    private SegmentView segment;
    private LogPreview preview;
    private boolean followUp = true;
    private String followUpText = "";
    private Long reused;

    void open(SegmentView read) {
        segment = read;
        followUpText =
                messages.text("marketing:log.follow-up.of", shell.getLocale(), read.number());
    }

    /** Counts what logging would write now. */
    public void begin() {
        segment = segments.get(segment.id());
        preview = log.preview(segment.id());
    }

    /** Logs, and goes on to the segment that follows up, else to the logged segments. */
    public String log() {
        LoggedSegment done =
                log.log(
                        segment.id(),
                        segment.version(),
                        new LogSegment(followUp, followUp ? followUpText : ""));
        shell.tell("marketing:log.done", done.interactions());
        return done.followUpId() == null
                ? "/marketing/logged-segment-list?faces-redirect=true"
                : "/marketing/segment-edit?faces-redirect=true&id=" + done.followUpId();
    }

    /** Adds the contacts of a logged segment. */
    public void reuse() {
        shell.tell("marketing:segment.added", log.reuse(segment.id(), reused));
        criteria.changed();
    }

    /** Why it cannot be logged, as a sentence. */
    public String why(LogObstacle obstacle) {
        return messages.text(
                "marketing:error." + obstacle.code(),
                shell.getLocale(),
                segment.number(),
                obstacle.lines(),
                obstacle.example());
    }

    /** Logged segments that are not cancelled, the latest first. */
    public List<LoggedSegmentRow> getLogged() {
        return log.list(ListRequest.first(OFFERED).with("cancelled", "false")).rows();
    }

    /** What logging would write; null until the question is asked. */
    public LogPreview getPreview() {
        return preview;
    }

    public boolean isFollowUp() {
        return followUp;
    }

    public void setFollowUp(boolean followUp) {
        this.followUp = followUp;
    }

    public String getFollowUpText() {
        return followUpText;
    }

    public void setFollowUpText(String followUpText) {
        this.followUpText = followUpText;
    }

    public Long getReused() {
        return reused;
    }

    public void setReused(Long reused) {
        this.reused = reused;
    }
}
