package org.relance.crm.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.relance.crm.api.Activities;
import org.relance.crm.api.ActivityDetails;
import org.relance.crm.api.ActivityRow;
import org.relance.crm.api.ActivityStep;
import org.relance.crm.api.ActivityView;
import org.relance.crm.api.AssignActivity;
import org.relance.crm.api.PlannedTask;
import org.relance.crm.api.TaskPriority;
import org.relance.crm.api.TaskType;
import org.relance.crm.api.TaskView;
import org.relance.crm.api.Tasks;
import org.relance.crm.rule.Fields;
import org.relance.kernel.Allowed;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DateFormula;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Changes;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Trail;

@ApplicationScoped
@Transactional
@Allowed(Role.READER)
class DefaultActivities implements Activities {

    private static final int MOST_STEPS = 50;

    @Inject ActivityRepository repository;
    @Inject Assignment assignment;
    @Inject Tasks tasks;
    @Inject Trail trail;
    @Inject BusinessClock clock;

    @Override
    public ListPage<ActivityRow> list(ListRequest request) {
        return repository.list(request);
    }

    @Override
    public Optional<ActivityView> find(String code) {
        return repository.find(code);
    }

    @Override
    public Optional<ActivityView> byId(long id) {
        return repository.byId(id);
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public ActivityView create(ActivityDetails details) {
        String code = Fields.required(details.code(), 20, "code").toUpperCase(Locale.ROOT);
        if (repository.find(code).isPresent()) {
            throw DomainException.conflict("crm.activity-exists", code);
        }
        repository.insert(code, description(details), steps(details));
        ActivityView created = known(code);
        trail.record(TRAIL, created.id(), code, "created", created.description());
        return created;
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public ActivityView change(String code, int version, ActivityDetails details) {
        ActivityView before = known(code);
        if (!repository.update(before, version, description(details), steps(details))) {
            throw DomainException.stale("crm.changed-meanwhile", code);
        }
        ActivityView after = known(code);
        trail.record(TRAIL, after.id(), code, "changed", Changes.between(before, after));
        return after;
    }

    private static String description(ActivityDetails details) {
        return Fields.required(details.description(), 100, "description");
    }

    private static List<ActivityStep> steps(ActivityDetails details) {
        if (details.steps().size() > MOST_STEPS) {
            throw DomainException.invalid("crm.activity-too-long", "steps", MOST_STEPS);
        }
        return IntStream.range(0, details.steps().size())
                .mapToObj(i -> accepted(i + 1, details.steps().get(i)))
                .toList();
    }

    private static ActivityStep accepted(int no, ActivityStep typed) {
        String description = Fields.optional(typed.description(), 200, "steps");
        if (description == null) {
            throw DomainException.invalid("crm.activity-step-blank", "steps", no);
        }
        String formula = DateFormula.parse(typed.dateFormula(), "steps").text();
        return new ActivityStep(
                typed.type() == null ? TaskType.TO_DO : typed.type(),
                description,
                typed.priority() == null ? TaskPriority.NORMAL : typed.priority(),
                Fields.optional(formula, 40, "steps"));
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public void delete(String code, int version) {
        ActivityView found = known(code);
        repository
                .cycleWith(code)
                .ifPresent(
                        cycle -> {
                            throw DomainException.conflict("crm.activity-in-use", code, cycle);
                        });
        if (!repository.delete(found.id(), version)) {
            throw DomainException.stale("crm.changed-meanwhile", code);
        }
        trail.record(TRAIL, found.id(), code, "deleted", found.description());
    }

    @Override
    public List<PlannedTask> plan(String code, LocalDate startDate) {
        return plan(known(code), day(startDate));
    }

    /** One task per step; an activity without steps is a task itself. */
    private static List<PlannedTask> plan(ActivityView activity, LocalDate start) {
        if (activity.steps().isEmpty()) {
            return List.of(
                    new PlannedTask(
                            TaskType.TO_DO, activity.description(), TaskPriority.NORMAL, start));
        }
        return activity.steps().stream().map(step -> planned(step, start)).toList();
    }

    private static PlannedTask planned(ActivityStep step, LocalDate start) {
        LocalDate date = DateFormula.parse(step.dateFormula(), "dateFormula").from(start);
        return new PlannedTask(step.type(), step.description(), step.priority(), date);
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public List<TaskView> assign(String code, AssignActivity to) {
        ActivityView activity = known(code);
        AssignActivity whole = assignment.complete(to);
        return plan(activity, day(to.startDate())).stream()
                .map(planned -> tasks.create(Assignment.task(planned, whole)))
                .toList();
    }

    private LocalDate day(LocalDate given) {
        return given == null ? clock.today() : given;
    }

    private ActivityView known(String code) {
        return repository
                .find(code)
                .orElseThrow(() -> DomainException.notFound("crm.activity-not-found", code));
    }
}
