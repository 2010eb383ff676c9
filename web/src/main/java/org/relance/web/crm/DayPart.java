package org.relance.web.crm;

import java.io.Serializable;
import java.util.List;
import org.relance.crm.api.TaskView;
import org.relance.kernel.db.ListPage;

/**
 * A part of somebody's day.
 *
 * @param key {@code overdue}, {@code today} or {@code coming}
 * @param tasks the first of its tasks
 * @param total how many there are
 */
public record DayPart(String key, List<TaskView> tasks, long total) implements Serializable {

    DayPart(String key, ListPage<TaskView> page) {
        this(key, page.rows(), page.total());
    }

    /** True where it has more tasks than are shown. */
    public boolean more() {
        return total > tasks.size();
    }
}
