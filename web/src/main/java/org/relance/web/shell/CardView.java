package org.relance.web.shell;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Trail;

/**
 * The card of a record that people edit: what was read, what is typed, and what to do where
 * somebody else has saved in between. What is typed is never lost: it stays in the form until it is
 * saved or its reader says that the other's shall stay.
 *
 * @param <V> record as its facade answers it
 * @param <F> what is typed
 */
public abstract class CardView<V, F> implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    @Inject protected Shell shell;
    @Inject Trail trail;
    @Inject BusinessClock clock;

    private Long id;
    private V record;
    private F form;
    private Instant readAt;
    private V newer;
    private EditConflict<F> conflict;

    protected CardView(F empty) {
        form = empty;
    }

    /** The record as it is now. */
    protected abstract V read();

    /** The record as people type it. */
    protected abstract F formOf(V present);

    /** Saves the form on the version of the record. */
    protected abstract void write(V base, F typed);

    /** What can be typed. */
    protected abstract CardFields<F> fields();

    /** Kind of the record in the trail of changes. */
    protected abstract String subject();

    /** Reads the record and shows it; what was typed goes. */
    protected final void load() {
        readAt = clock.systemClock().instant();
        record = read();
        form = formOf(record);
        newer = null;
        conflict = null;
    }

    /** Takes a newer state of the record that the reader has brought about; what is typed stays. */
    protected final void rebase(V now) {
        readAt = clock.systemClock().instant();
        record = now;
    }

    /** Saves what is typed, or shows how it differs from what somebody else has saved meanwhile. */
    protected final void change() {
        try {
            write(record, form);
        } catch (DomainException e) {
            if (e.kind() != DomainException.Kind.STALE) {
                throw e;
            }
            compare();
            return;
        }
        load();
        shell.saved();
    }

    private void compare() {
        newer = read();
        conflict =
                EditConflict.between(
                        fields(),
                        formOf(record),
                        formOf(newer),
                        form,
                        changesSince(),
                        new ValueFormat(shell.getLocale(), shell.getZone()),
                        shell::text);
        FacesContext.getCurrentInstance().validationFailed();
    }

    private List<Trail.Entry> changesSince() {
        List<Trail.Entry> latest = trail.of(subject(), id, SHOWN);
        List<Trail.Entry> since =
                latest.stream().filter(entry -> !entry.happenedAt().isBefore(readAt)).toList();
        // A change that was on its way while the card was read has an earlier time.
        return since.isEmpty() ? latest.stream().limit(1).toList() : since;
    }

    /** Saves each field as chosen, on top of what the other has saved. */
    public void resolve() {
        form = conflict.merged(fields(), formOf(newer), form);
        record = newer;
        readAt = clock.systemClock().instant();
        change();
    }

    /** Lets the other's state stay and shows it. */
    public void keepTheirs() {
        load();
        shell.saved("common:card.conflict.theirs-kept");
    }

    /** The open conflict, or null. */
    public EditConflict<F> getConflict() {
        return conflict;
    }

    /** The latest changes of the record, newest first. */
    public List<Trail.Entry> getJournal() {
        return id == null ? List.of() : trail.of(subject(), id, SHOWN);
    }

    protected final V record() {
        return record;
    }

    public F getForm() {
        return form;
    }

    public boolean isSaved() {
        return id != null;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
