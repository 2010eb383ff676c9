package org.relance.crm.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.relance.crm.api.TaskDetails;
import org.relance.crm.api.TaskType;
import org.relance.crm.rule.Fields;
import org.relance.kernel.DomainException;

/** Who does a task: a salesperson or a team, at a meeting the organizer and perhaps her team. */
@Embeddable
class TaskAssignee {

    private static final String SALESPERSON = "salespersonCode";

    @Column(name = "salesperson_code")
    private String salespersonCode;

    @Column(name = "team_code")
    private String teamCode;

    static TaskAssignee of(String salesperson, String team) {
        TaskAssignee assignee = new TaskAssignee();
        assignee.salespersonCode = salesperson;
        assignee.teamCode = team;
        return assignee;
    }

    /**
     * Whom a user typed.
     *
     * @param before who had it; null for a new task
     * @throws DomainException {@code crm.required}, {@code crm.task-team-or-salesperson}, {@code
     *     crm.organizer-fixed}
     */
    static TaskAssignee of(TaskDetails typed, TaskType type, TaskAssignee before, String number) {
        String team = Fields.optional(typed.teamCode(), 20, "teamCode");
        String salesperson = Fields.optional(typed.salespersonCode(), 20, SALESPERSON);
        boolean meeting = type == TaskType.MEETING;
        if (salesperson == null && (meeting || team == null)) {
            throw DomainException.invalid("crm.required", SALESPERSON);
        }
        if (salesperson != null && team != null && !meeting) {
            throw DomainException.invalid("crm.task-team-or-salesperson", "teamCode", number);
        }
        if (meeting && before != null && !before.salespersonCode.equals(salesperson)) {
            throw DomainException.invalid("crm.organizer-fixed", SALESPERSON, number);
        }
        return of(salesperson, team);
    }

    /** True where each member of the team has a part. */
    boolean isTeamAlone() {
        return salespersonCode == null && teamCode != null;
    }

    String salespersonCode() {
        return salespersonCode;
    }

    String teamCode() {
        return teamCode;
    }
}
