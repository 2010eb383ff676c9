package org.relance.web.marketing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.relance.crm.api.ContactRow;
import org.relance.crm.api.Contacts;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.api.SegmentLineRow;
import org.relance.marketing.api.SegmentLines;
import org.relance.marketing.api.SegmentView;
import org.relance.web.shell.Shell;

/** The contacts on the card of a segment. */
@Named
@ViewScoped
public class SegmentLinesView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int OFFERED = 10;

    @Inject SegmentLines lines;
    @Inject Contacts contacts;
    @Inject SegmentCriteriaView criteria;
    @Inject Shell shell;

    private long segmentId;
    private SegmentLineModel members;
    private List<SegmentLineRow> selection = new ArrayList<>();
    private String contact = "";

    void open(SegmentView segment) {
        segmentId = segment.id();
        members = new SegmentLineModel(request -> lines.list(segmentId, request));
    }

    /** Contacts whose name, number or address has the words. */
    public List<String> find(String words) {
        ListRequest request = new ListRequest(words, null, "", false, "", 0, OFFERED);
        return contacts.list(request).rows().stream().map(SegmentLinesView::named).toList();
    }

    private static String named(ContactRow row) {
        return row.number() + " · " + row.name();
    }

    /** Adds the one contact that was looked for. */
    public void addContact() {
        String number = contact.split(" · ")[0];
        contacts.list(ListRequest.first(1).with("number", number)).rows().stream()
                .findFirst()
                .ifPresent(
                        row ->
                                shell.tell(
                                        "marketing:segment.added",
                                        lines.add(segmentId, List.of(row.id()))));
        contact = "";
        criteria.changed();
    }

    public void mark() {
        shell.tell("marketing:segment.marked", lines.markAsTargets(segmentId, selected()));
        selection = new ArrayList<>();
    }

    public void unmark() {
        shell.tell("marketing:segment.unmarked", lines.unmarkAsTargets(segmentId, selected()));
        selection = new ArrayList<>();
    }

    public void remove() {
        shell.tell("marketing:segment.removed", lines.remove(segmentId, selected()));
        selection = new ArrayList<>();
        criteria.changed();
    }

    public void removeAll() {
        shell.tell("marketing:segment.removed", lines.removeAll(segmentId));
        selection = new ArrayList<>();
        criteria.changed();
    }

    private List<Long> selected() {
        return selection.stream().map(SegmentLineRow::contactId).toList();
    }

    public SegmentLineModel getMembers() {
        return members;
    }

    public List<SegmentLineRow> getSelection() {
        return selection;
    }

    public void setSelection(List<SegmentLineRow> selection) {
        this.selection = selection == null ? new ArrayList<>() : selection;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact == null ? "" : contact;
    }
}
