package org.relance.web.interaction;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.relance.marketing.api.LoggedSegmentRow;
import org.relance.marketing.api.SegmentLog;
import org.relance.web.shell.ListModel;
import org.relance.web.shell.Shell;

/** The segments that were logged. */
@Named
@ViewScoped
public class LoggedSegmentListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject SegmentLog log;
    @Inject Shell shell;

    private ListModel<LoggedSegmentRow> list;

    @PostConstruct
    void open() {
        list =
                ListModel.<LoggedSegmentRow>of(
                                request -> log.list(request), row -> String.valueOf(row.id()))
                        .flag("cancelled", "marketing:logged.cancelled")
                        .tab("marketing:logged.view.all", "")
                        .tab("marketing:logged.view.cancelled", "f.cancelled=true");
    }

    public void cancel() {
        told("marketing:logged.cancelled.count", log.cancel(chosen()));
    }

    public void restore() {
        told("marketing:logged.restored.count", log.restore(chosen()));
    }

    /** Deletes those of the chosen that are cancelled. */
    public void deleteCancelled() {
        told("marketing:logged.deleted.count", log.deleteCancelled(chosen()));
    }

    private List<Long> chosen() {
        return list.getSelection().chosen(LoggedSegmentRow::id);
    }

    private void told(String text, int count) {
        list.refresh();
        shell.tell(text, count);
    }

    public ListModel<LoggedSegmentRow> getList() {
        return list;
    }
}
