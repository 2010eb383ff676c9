package org.relance.web.crm;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.relance.crm.api.DuplicateField;
import org.relance.crm.api.DuplicatePart;
import org.relance.crm.api.DuplicateSetup;
import org.relance.crm.api.Duplicates;
import org.relance.web.shell.Shell;

/** How duplicates are searched. */
@Named
@ViewScoped
public class DuplicateSetupView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Duplicates duplicates;
    @Inject Shell shell;

    private Integer hitPercent;
    private boolean maintained;
    private boolean autosearch;
    private boolean persons;
    private final List<DuplicateStringForm> strings = new ArrayList<>();

    @PostConstruct
    void open() {
        show(duplicates.setup());
    }

    private void show(DuplicateSetup setup) {
        hitPercent = setup.hitPercent();
        maintained = setup.maintained();
        autosearch = setup.autosearch();
        persons = setup.persons();
        strings.clear();
        setup.strings().forEach(row -> strings.add(DuplicateStringForm.from(row)));
    }

    private DuplicateSetup typed() {
        return new DuplicateSetup(
                hitPercent == null ? 0 : hitPercent,
                maintained,
                autosearch,
                persons,
                strings.stream().map(DuplicateStringForm::typed).toList());
    }

    public void save() {
        show(duplicates.change(typed()));
        shell.saved();
    }

    /** Shows what the set-up says, as a new installation has it; nothing is saved. */
    public void takeUsual() {
        show(DuplicateSetup.USUAL);
    }

    /** The autosearch needs maintained strings. */
    public void autosearchTurned() {
        maintained |= autosearch;
    }

    /** Without maintenance there is no autosearch. */
    public void maintenanceTurned() {
        autosearch &= maintained;
    }

    public void addString() {
        strings.add(new DuplicateStringForm());
    }

    public void removeString(DuplicateStringForm row) {
        strings.remove(row);
    }

    /** Strings that two companies must share as it is typed. */
    public int getNeededHits() {
        return typed().neededHits();
    }

    public DuplicateField[] getFields() {
        return DuplicateField.values();
    }

    public DuplicatePart[] getParts() {
        return DuplicatePart.values();
    }

    public List<DuplicateStringForm> getStrings() {
        return strings;
    }

    public Integer getHitPercent() {
        return hitPercent;
    }

    public void setHitPercent(Integer percent) {
        hitPercent = percent;
    }

    public boolean isMaintained() {
        return maintained;
    }

    public void setMaintained(boolean maintained) {
        this.maintained = maintained;
    }

    public boolean isAutosearch() {
        return autosearch;
    }

    public void setAutosearch(boolean autosearch) {
        this.autosearch = autosearch;
    }

    public boolean isPersons() {
        return persons;
    }

    public void setPersons(boolean persons) {
        this.persons = persons;
    }
}
