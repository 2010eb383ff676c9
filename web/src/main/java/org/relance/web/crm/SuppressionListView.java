package org.relance.web.crm;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.relance.crm.api.Suppression;
import org.relance.crm.api.Suppressions;
import org.relance.web.shell.Choice;
import org.relance.web.shell.ListModel;
import org.relance.web.shell.Shell;

/** The suppression list: whom nobody writes to, known by hashes only. */
@Named
@ViewScoped
public class SuppressionListView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Why an address is suppressed, in the words of the page. */
    private enum Reason {
        REQUEST,
        COMPLAINT,
        BOUNCED,
        ERASED
    }

    private static final String REASON = "crm:suppression.reason.";
    private static final int HASH_SHOWN = 12;

    @Inject Suppressions suppressions;
    @Inject Shell shell;

    private ListModel<Suppression> list;
    private String address;
    private String reason = Reason.REQUEST.name();
    private String source;
    private String hash;
    private String releaseReason;
    private boolean checked;
    private transient Suppression found;

    @PostConstruct
    void open() {
        list =
                ListModel.<Suppression>of(
                                request -> suppressions.list(request), Suppression::addressHash)
                        .choice("reason", "crm:suppression.reason", getReasons())
                        .dates("created", "crm:suppression.since")
                        .flag("released", "crm:suppression.released");
    }

    /** Empties the dialogs. */
    public void begin() {
        address = null;
        source = null;
        checked = false;
        found = null;
    }

    public void suppress() {
        suppressions.suppress(address, reason, source);
        address = null;
        list.refresh();
        shell.tell("crm:suppression.added");
    }

    /** Asks whether an address is on the list; the address is kept nowhere. */
    public void check() {
        found = suppressions.find(address).orElse(null);
        checked = true;
    }

    public void ask(Suppression entry) {
        hash = entry.addressHash();
        releaseReason = null;
    }

    public void release() {
        suppressions.release(hash, releaseReason);
        list.refresh();
        shell.tell("crm:suppression.release.done");
    }

    /** The reason in words; one that a program gave stays as it is. */
    public String reason(Suppression entry) {
        return Arrays.stream(Reason.values()).anyMatch(r -> r.name().equals(entry.reason()))
                ? shell.text(REASON + entry.reason())
                : entry.reason();
    }

    /** Enough of the hash to tell two apart. */
    public String shortened(Suppression entry) {
        return entry.addressHash().substring(0, HASH_SHOWN) + "…";
    }

    public List<Choice> getReasons() {
        return Choice.of(Reason.values(), REASON);
    }

    public ListModel<Suppression> getList() {
        return list;
    }

    /** True once an address was looked up. */
    public boolean isChecked() {
        return checked;
    }

    /** The entry of the address that was looked up; null if there is none. */
    public Suppression getFound() {
        return found;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getReleaseReason() {
        return releaseReason;
    }

    public void setReleaseReason(String releaseReason) {
        this.releaseReason = releaseReason;
    }
}
