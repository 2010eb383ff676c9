package org.relance.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.relance.access.api.ChangeTrail;
import org.relance.kernel.db.Trail;
import org.relance.web.shell.Choice;
import org.relance.web.shell.ListModel;
import org.relance.web.shell.Messages;
import org.relance.web.shell.Shell;

/** The trail of changes. */
@Named
@ViewScoped
public class TrailListView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SUBJECT = "access:trail.subject.";
    private static final String CODE_TABLE = "crm:kind.";
    private static final String ACTION = "access:trail.action.";
    private static final List<String> SUBJECTS =
            List.of(
                    "campaign",
                    "contact",
                    "customer",
                    "segment",
                    "template",
                    "item",
                    "opportunity",
                    "user",
                    "token",
                    "company",
                    "setup");

    @Inject ChangeTrail trail;
    @Inject Messages messages;
    @Inject Shell shell;

    private ListModel<Trail.Entry> list;

    @PostConstruct
    void open() {
        List<Choice> subjects =
                SUBJECTS.stream().map(code -> new Choice(code, SUBJECT + code)).toList();
        list =
                ListModel.of(trail::page, Trail.Entry::id)
                        .choice("subject", "access:trail.subject", subjects)
                        .dates("happenedAt", "access:trail.happened-at");
    }

    /** Kind of record in the reader's language; a code table by its own name. */
    public String subject(Trail.Entry entry) {
        String table = messages.text(CODE_TABLE + entry.subject(), shell.getLocale());
        return table.startsWith("‹") ? named(SUBJECT, entry.subject()) : table;
    }

    /** What was done in the reader's language. */
    public String action(Trail.Entry entry) {
        return named(ACTION, entry.action());
    }

    /** A code that a module invents later shows as it is written rather than as a missing text. */
    private String named(String prefix, String code) {
        String text = messages.text(prefix + code, shell.getLocale());
        return text.startsWith("‹") ? code.replace('-', ' ') : text;
    }

    public ListModel<Trail.Entry> getList() {
        return list;
    }
}
