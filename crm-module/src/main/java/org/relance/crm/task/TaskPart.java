package org.relance.crm.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.relance.crm.api.TaskRole;

/** Whether a task stands alone, is that of a team, or is somebody's part in another. */
@Embeddable
class TaskPart {

    /** Where a task appears in lists. */
    enum Standing {
        /** Everywhere. */
        MAIN,
        /** Only where its salesperson looks: it says what its main task says. */
        SHARE,
        /** Also where its contact is looked at, whom the main task is not about. */
        GUEST
    }

    @Enumerated(EnumType.STRING)
    private TaskRole role;

    @Column(name = "main_id")
    private Long mainId;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Column(name = "ended_with_main")
    private boolean endedWithMain;

    /** A task of its own. */
    static TaskPart main(TaskRole role) {
        return of(role, null, Standing.MAIN);
    }

    private static TaskPart of(TaskRole role, Long mainId, Standing standing) {
        TaskPart part = new TaskPart();
        part.role = role;
        part.mainId = mainId;
        part.standing = standing;
        return part;
    }

    /** Somebody's part in a task; a contact's is a guest's where the task is about another. */
    static TaskPart in(Long mainId, TaskRole role, Long mainContact, Long contact) {
        boolean guest = role == TaskRole.CONTACT_ATTENDEE && !Objects.equals(mainContact, contact);
        return of(role, mainId, guest ? Standing.GUEST : Standing.SHARE);
    }

    /** The same after its main task has ended, or goes on. */
    TaskPart endedWithMain(boolean ended) {
        TaskPart part = of(role, mainId, standing);
        part.endedWithMain = ended;
        return part;
    }

    TaskRole role() {
        return role;
    }

    Long mainId() {
        return mainId;
    }

    boolean isPart() {
        return mainId != null;
    }

    boolean endedWithMain() {
        return endedWithMain;
    }
}
