package org.relance.web.crm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.relance.crm.api.TaskEnd;
import org.relance.crm.api.TaskView;
import org.relance.web.shell.Formats;
import org.relance.web.shell.Shell;

/** Tells the reader how a task ended, and which one follows it. */
@ApplicationScoped
class TaskEnds {

    @Inject Shell shell;
    @Inject Formats format;

    /**
     * Tells it.
     *
     * @param text {@code bundle:key} of a sentence with the number of the task
     */
    void tell(String text, TaskEnd end) {
        shell.tell(text, end.task().number());
        TaskView next = end.next();
        if (next != null) {
            shell.tell("crm:task.followed", next.number(), format.date(next.startDate()));
        }
    }
}
