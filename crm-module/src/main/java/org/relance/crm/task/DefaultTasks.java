package org.relance.crm.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.relance.crm.api.CloseTask;
import org.relance.crm.api.TaskDetails;
import org.relance.crm.api.TaskEnd;
import org.relance.crm.api.TaskStatus;
import org.relance.crm.api.TaskView;
import org.relance.crm.api.Tasks;
import org.relance.crm.api.event.MeetingCancelled;
import org.relance.kernel.Allowed;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DateFormula;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Changes;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.NumberSeries;
import org.relance.kernel.db.Trail;

@ApplicationScoped
@Transactional
@Allowed(Role.READER)
class DefaultTasks implements Tasks {

    static final String SERIES = "task";

    @Inject TaskRepository repository;
    @Inject TaskTies ties;
    @Inject TaskParts parts;
    @Inject MeetingAttendees attendees;
    @Inject Event<MeetingCancelled> cancelled;
    @Inject NumberSeries numbers;
    @Inject Trail trail;
    @Inject BusinessClock clock;

    @Override
    public ListPage<TaskView> list(ListRequest request) {
        return repository.list(request);
    }

    @Override
    public Optional<TaskView> find(long id) {
        return repository.view(id);
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public TaskView create(TaskDetails typed) {
        TaskDetails details = ties.withSalesperson(typed);
        Task task = new Task(numbers.next(SERIES));
        ties.apply(task, details);
        repository.add(task);
        noted(task, "created", details.description());
        parts.align(task);
        if (task.isMeeting()) {
            attendees.begin(task);
        }
        return completed(task, details);
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public TaskView change(long id, int version, TaskDetails details) {
        Task task = known(id, version);
        TaskView before = view(task);
        ties.apply(task, details);
        repository.flush();
        parts.align(task);
        if (task.isMeeting() && !Objects.equals(before.teamCode(), task.teamCode())) {
            attendees.inviteTeam(task);
        }
        String changes = Changes.between(before, view(task));
        if (!changes.isEmpty()) {
            noted(task, "changed", changes);
        }
        return completed(task, details);
    }

    /** Closes a task whose status was typed as completed. */
    private TaskView completed(Task task, TaskDetails details) {
        return details.status() == TaskStatus.COMPLETED
                ? close(task, CloseTask.DONE).task()
                : view(task);
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public TaskEnd close(long id, int version, CloseTask how) {
        return close(known(id, version), how);
    }

    private TaskEnd close(Task task, CloseTask how) {
        task.close(clock.today(), ties.completedBy(task, how.completedBy()));
        if (how.logged()) {
            ties.log(task);
        }
        return ended(task, "closed");
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public TaskEnd cancel(long id, int version) {
        Task task = known(id, version);
        task.cancel(clock.today());
        TaskEnd end = ended(task, "cancelled");
        tellIfMeeting(task);
        return end;
    }

    private void tellIfMeeting(Task task) {
        if (task.isMeeting() && !task.isPart()) {
            cancelled.fire(new MeetingCancelled(task.id()));
        }
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public int cancelOpenOf(long opportunityId) {
        List<Long> open = repository.openOf(opportunityId);
        for (long id : open) {
            repository.lock(id).filter(task -> !task.isClosed()).ifPresent(this::cancelForGood);
        }
        return open.size();
    }

    private void cancelForGood(Task task) {
        task.cancelForGood(clock.today());
        repository.flush();
        parts.endWith(task);
        noted(task, "cancelled", "");
        tellIfMeeting(task);
    }

    private TaskEnd ended(Task task, String action) {
        repository.flush();
        parts.endWith(task);
        TaskView end = noted(task, action, "");
        if (!task.isRecurring()) {
            return new TaskEnd(end, null);
        }
        Task next = task.next(numbers.next(SERIES));
        repository.add(next);
        parts.align(next);
        if (task.isMeeting()) {
            attendees.copy(task, next);
        }
        return new TaskEnd(end, noted(next, "created", task.number()));
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public TaskView reopen(long id, int version) {
        Task task = known(id, version);
        if (task.isPart() && task.endedWithMain()) {
            throw DomainException.conflict("crm.task-follows", task.number());
        }
        task.reopen();
        repository.flush();
        parts.reopenWith(task);
        return noted(task, "reopened", "");
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public TaskView postpone(long id, int version, String by) {
        Task task = known(id, version);
        TaskView before = view(task);
        task.postpone(DateFormula.parse(by, "by"), clock.today());
        repository.flush();
        parts.align(task);
        return noted(task, "postponed", Changes.between(before, view(task)));
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public void delete(long id, int version) {
        Task task = known(id, version);
        if (task.isPart()) {
            throw DomainException.conflict("crm.task-follows", task.number());
        }
        if (!task.isCancelled()) {
            throw DomainException.conflict("crm.task-not-cancelled", task.number());
        }
        repository.remove(task);
        trail.record(TRAIL, id, task.number(), "deleted", task.description());
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public int deleteCancelled(Collection<Long> ids) {
        int deleted = repository.deleteCancelled(ids);
        if (deleted > 0) {
            trail.record(TRAIL, null, null, "deleted", Integer.toString(deleted));
        }
        return deleted;
    }

    private Task known(long id, int version) {
        Task task =
                repository
                        .lock(id)
                        .orElseThrow(() -> DomainException.notFound("crm.task-not-found", id));
        if (task.version() != version) {
            throw DomainException.stale("crm.changed-meanwhile", task.number());
        }
        return task;
    }

    private TaskView noted(Task task, String action, String detail) {
        trail.record(TRAIL, task.id(), task.number(), action, detail);
        return view(task);
    }

    private TaskView view(Task task) {
        return repository.view(task.id()).orElseThrow();
    }
}
