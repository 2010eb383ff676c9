package org.relance.web.crm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relance.crm.api.TaskView;
import org.relance.crm.api.Tasks;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.db.ListRequest;

/** The open tasks of the record that a card shows; read once a request. */
@Named
@RequestScoped
public class RecordTasks {

    private static final int SHOWN = 8;

    @Inject Tasks tasks;
    @Inject BusinessClock clock;

    private final Map<String, List<TaskView>> read = new HashMap<>();

    /**
     * The first open tasks of a record, the earliest first.
     *
     * @param kind {@code contact}, {@code company}, {@code campaign} or {@code opportunity}
     */
    public List<TaskView> open(String kind, Object id) {
        return read.computeIfAbsent(kind + id, key -> find(kind, id.toString()));
    }

    private List<TaskView> find(String kind, String id) {
        return tasks.list(ListRequest.first(SHOWN).with(kind, id).with("closed", "false")).rows();
    }

    /** True where its last day is over. */
    public boolean overdue(TaskView task) {
        return task.overdue(clock.today());
    }
}
