package org.relance.crm.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.SalespersonView;
import org.relance.crm.api.TaskRole;
import org.relance.crm.api.Tasks;
import org.relance.crm.api.Teams;
import org.relance.crm.api.event.TeamChanged;
import org.relance.kernel.db.NumberSeries;
import org.relance.kernel.db.Trail;

/** The parts that members of a team, attendees and contacts have in a task. */
@ApplicationScoped
class TaskParts {

    @Inject TaskRepository repository;
    @Inject Teams teams;
    @Inject Contacts contacts;
    @Inject NumberSeries numbers;
    @Inject Trail trail;

    /** Makes the parts be those of its team and its contact, and say what the task says. */
    void align(Task main) {
        if (!main.isMeeting()) {
            if (main.role() == TaskRole.TEAM) {
                share(main, teams.workers(main.teamCode(), "teamCode"));
                inviteContact(main);
            } else {
                repository.parts(main).forEach(this::remove);
            }
        }
        follow(main, part -> part.follow(main));
    }

    /** Who leaves loses what is open; what a member has done stays done. */
    private void share(Task main, List<SalespersonView> workers) {
        Set<String> wanted =
                workers.stream().map(SalespersonView::code).collect(Collectors.toSet());
        for (Task part : repository.parts(main)) {
            boolean hers = part.role() == TaskRole.ORGANIZER;
            if (hers && !wanted.remove(part.salespersonCode()) && !part.isClosed()) {
                remove(part);
            }
        }
        workers.stream()
                .map(SalespersonView::code)
                .filter(wanted::contains)
                .forEach(code -> add(main.part(number(), TaskRole.ORGANIZER, code), main));
    }

    private void inviteContact(Task main) {
        boolean there = false;
        for (Task part : repository.parts(main)) {
            if (part.role() == TaskRole.CONTACT_ATTENDEE) {
                if (Objects.equals(part.contactId(), main.contactId())) {
                    there = true;
                } else {
                    remove(part);
                }
            }
        }
        if (!there && main.contactId() != null) {
            addContact(main, main.contactId());
        }
    }

    /** Adds the part of a salesperson who attends. */
    void addSalesperson(Task main, String code) {
        add(main.part(number(), TaskRole.SALESPERSON_ATTENDEE, code), main);
    }

    /** Adds the part of a contact. */
    void addContact(Task main, long contact) {
        Long company =
                contacts.find(contact).map(found -> found.details().companyId()).orElse(null);
        add(main.part(number(), contact, company == null ? contact : company), main);
    }

    /** Removes the part of an attendee, a salesperson or a contact. */
    void removeOf(Task main, String salesperson, Long contact) {
        for (Task part : repository.parts(main)) {
            boolean hers =
                    part.role() == TaskRole.CONTACT_ATTENDEE
                            ? Objects.equals(part.contactId(), contact)
                            : part.salespersonCode().equals(salesperson);
            if (hers) {
                remove(part);
            }
        }
    }

    private String number() {
        return numbers.next(DefaultTasks.SERIES);
    }

    private void add(Task part, Task main) {
        repository.add(part);
        trail.record(Tasks.TRAIL, part.id(), part.number(), "created", main.number());
    }

    private void remove(Task part) {
        repository.remove(part);
        trail.record(Tasks.TRAIL, part.id(), part.number(), "deleted", part.description());
    }

    /** Ends the open parts of a task that has ended. */
    void endWith(Task main) {
        follow(main, part -> part.endWith(main));
    }

    /** Goes on with the parts that ended with their task. */
    void reopenWith(Task main) {
        follow(main, part -> part.reopenWith(main));
    }

    private void follow(Task main, Consumer<Task> change) {
        repository.parts(main).forEach(change);
        repository.flush();
    }

    /** Open tasks of a team follow its members. */
    void teamChanged(@Observes TeamChanged event) {
        for (Task task : repository.openOf(event.code())) {
            repository.lock(task.id()).filter(open -> !open.isClosed()).ifPresent(this::align);
        }
    }
}
