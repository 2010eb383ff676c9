package org.relance.web.crm;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.relance.batch.api.Job;
import org.relance.batch.api.JobLauncher;
import org.relance.batch.api.JobParameters;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.DuplicateRow;
import org.relance.crm.api.Duplicates;
import org.relance.web.shell.Choice;
import org.relance.web.shell.ListModel;
import org.relance.web.shell.Shell;

/** The pairs of contacts that may be one. */
@Named
@ViewScoped
public class DuplicateListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Duplicates duplicates;
    @Inject JobLauncher launcher;
    @Inject Shell shell;

    private ListModel<DuplicateRow> list;

    @PostConstruct
    void open() {
        list =
                ListModel.<DuplicateRow>of(
                                request -> duplicates.list(request),
                                row -> String.valueOf(row.id()))
                        .choice(
                                "type",
                                "crm:field.type",
                                Choice.of(ContactType.values(), "crm:type."))
                        .flag("separate", "crm:duplicate.separate")
                        .numbers("hits", "crm:duplicate.hits")
                        .tab("crm:duplicate.view.open", "f.separate=false")
                        .tab("crm:duplicate.view.separate", "f.separate=true")
                        .tab("crm:duplicate.view.all", "");
    }

    /** These are two, or perhaps not after all. */
    public void accept(DuplicateRow pair, boolean separate) {
        duplicates.accept(pair.id(), separate);
        shell.tell(separate ? "crm:duplicate.accepted" : "crm:duplicate.suspected");
        list.refresh();
    }

    /** Looks for pairs among all contacts; the bell tells of its end. */
    public void search() {
        launcher.start(Job.DUPLICATE_SEARCH, JobParameters.none());
        shell.tell("crm:duplicate.searching");
    }

    public ListModel<DuplicateRow> getList() {
        return list;
    }
}
