package org.relance.web.crm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.relance.crm.api.TaskView;
import org.relance.crm.api.Tasks;
import org.relance.kernel.db.ListRequest;
import org.relance.web.shell.Hit;
import org.relance.web.shell.SearchSource;

/** Open tasks in the global search. */
@ApplicationScoped
class TaskSearch implements SearchSource {

    @Inject Tasks tasks;

    @Override
    public String label() {
        return "common:page.tasks";
    }

    @Override
    public List<Hit> find(String words, int limit) {
        ListRequest request = new ListRequest(words, null, "", false, "", 0, limit);
        return tasks.list(request.with("closed", "false")).rows().stream()
                .map(TaskSearch::hit)
                .toList();
    }

    private static Hit hit(TaskView task) {
        String contact = task.contactName() == null ? "" : " · " + task.contactName();
        return new Hit(
                task.description(),
                task.number() + contact,
                "/crm/task-edit.xhtml?id=" + task.id());
    }
}
