package org.relance.crm.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.Answer;
import org.relance.crm.api.Attendance;
import org.relance.crm.api.AttendeeView;
import org.relance.crm.api.NewAttendee;
import org.relance.kernel.db.Database;

@ApplicationScoped
class AttendeeRepository {

    private static final String SELECT =
            "select a.id, a.task_id, a.attendance, a.salesperson_code, a.contact_id,"
                    + " coalesce(s.name, c.name) as name, coalesce(s.email, c.email) as email,"
                    + " a.answer, a.version from crm_attendee a"
                    + " left join crm_salesperson s on s.code = a.salesperson_code"
                    + " left join crm_contact c on c.id = a.contact_id where a.task_id = :task";
    private static final String ORDER =
            " order by case when a.attendance = 'ORGANIZER' then 0 else 1 end, a.id";

    @Inject Database database;

    List<AttendeeView> of(long task) {
        return database.ask(
                h ->
                        h.createQuery(SELECT + ORDER)
                                .bind("task", task)
                                .mapTo(AttendeeView.class)
                                .list());
    }

    Optional<AttendeeView> find(long task, long id) {
        return database.ask(
                h ->
                        h.createQuery(SELECT + " and a.id = :id")
                                .bind("task", task)
                                .bind("id", id)
                                .mapTo(AttendeeView.class)
                                .findOne());
    }

    long insert(long task, NewAttendee who, Answer answer) {
        return database.ask(
                h ->
                        h.createUpdate(
                                        "insert into crm_attendee (task_id, attendance, salesperson_code, contact_id, answer)"
                                                + " values (:task, :attendance, :salesperson, :contact, :answer)")
                                .bind("task", task)
                                .bind("attendance", who.attendance().name())
                                .bind("salesperson", who.salespersonCode())
                                .bind("contact", who.contactId())
                                .bind("answer", answer.name())
                                .executeAndReturnGeneratedKeys()
                                .mapTo(Long.class)
                                .one());
    }

    /** Answers false where somebody else was faster. */
    boolean update(AttendeeView before, int version, Attendance attendance, Answer answer) {
        return database.ask(
                        h ->
                                h.createUpdate(
                                                "update crm_attendee set attendance = :attendance, answer = :answer,"
                                                        + " version = version + 1 where id = :id and version = :version")
                                        .bind("attendance", attendance.name())
                                        .bind("answer", answer.name())
                                        .bind("id", before.id())
                                        .bind("version", version)
                                        .execute())
                == 1;
    }

    /** Answers false where somebody else was faster. */
    boolean delete(long id, int version) {
        return database.ask(
                        h ->
                                h.createUpdate(
                                                "delete from crm_attendee where id = :id and version = :version")
                                        .bind("id", id)
                                        .bind("version", version)
                                        .execute())
                == 1;
    }

    /**
     * Two contacts who attended one meeting are one now: it has one part there, and no guest's in
     * what is about itself.
     */
    void settleMerged(long contact) {
        database.change(
                h -> {
                    h.createUpdate(
                                    "delete from crm_task where role = 'CONTACT_ATTENDEE' and contact_id = :contact"
                                            + " and exists (select 1 from crm_task s where s.main_id = crm_task.main_id"
                                            + " and s.role = 'CONTACT_ATTENDEE' and s.contact_id = :contact"
                                            + " and s.id < crm_task.id)")
                            .bind("contact", contact)
                            .execute();
                    h.createUpdate(
                                    "update crm_task set standing = 'SHARE' where standing = 'GUEST' and contact_id = :contact"
                                            + " and exists (select 1 from crm_task m where m.id = crm_task.main_id"
                                            + " and m.contact_id = :contact)")
                            .bind("contact", contact)
                            .execute();
                });
    }
}
