package org.relance.web.crm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.relance.crm.api.TaskRole;
import org.relance.crm.api.TaskView;
import org.relance.crm.api.Tasks;
import org.relance.crm.api.TeamView;
import org.relance.crm.api.Teams;
import org.relance.kernel.db.ListRequest;

/** The parts that members of a team have in its task; read once a request. */
@Named
@RequestScoped
public class TaskShares {

    @Inject Tasks tasks;
    @Inject Teams teams;

    private final Map<Long, List<TaskView>> read = new HashMap<>();

    /** The parts in a task. */
    public List<TaskView> of(long id) {
        return read.computeIfAbsent(id, this::find);
    }

    private List<TaskView> find(long id) {
        return tasks.list(ListRequest.first(ListRequest.MAX_LIMIT).with("main", Long.toString(id)))
                .rows();
    }

    /** The task of which this is a part; null for others. */
    public TaskView main(TaskView task) {
        return task.mainId() == null ? null : tasks.find(task.mainId()).orElse(null);
    }

    /** Members who would lose what is open, were the task another team's, or no team's. */
    List<String> leaving(TaskView task, String team) {
        if (task.role() != TaskRole.TEAM || Objects.equals(task.teamCode(), team)) {
            return List.of();
        }
        List<String> stay =
                team == null
                        ? List.of()
                        : teams.find(team).map(TeamView::members).orElse(List.of());
        return of(task.id()).stream()
                .filter(part -> part.role() == TaskRole.ORGANIZER && !part.closed())
                .map(TaskView::salespersonCode)
                .filter(member -> !stay.contains(member))
                .toList();
    }
}
