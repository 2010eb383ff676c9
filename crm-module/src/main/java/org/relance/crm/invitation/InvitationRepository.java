package org.relance.crm.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.AttendeeView;
import org.relance.crm.api.InvitationMail;
import org.relance.kernel.db.Database;

/** What was decided for attendees: who is invited to what. */
@ApplicationScoped
class InvitationRepository {

    private static final String SELECT =
            "select i.id, i.attendee_id, i.contact_id, i.name, i.email, i.from_name, i.from_email,"
                    + " i.method, i.revision, i.language, i.state, i.sent_at, i.reply"
                    + " from crm_invitation i where i.task_id = :task";

    private static final String LATEST =
            SELECT
                    + " and not exists (select 1 from crm_invitation l"
                    + " where l.task_id = :task and l.attendee_id = i.attendee_id and l.id > i.id)";

    private static final String INSERT =
            "insert into crm_invitation (task_id, attendee_id, contact_id, name, email, from_name,"
                    + " from_email, method, revision, language, subject, mail_text, calendar, state,"
                    + " queued_at, due_at) values (:task, :attendee, :contact, :toName, :toEmail,"
                    + " :fromName, :fromEmail, :method, :revision, :language, :subject, :text,"
                    + " :calendar, 'DUE', :at, :at)";

    @Inject Database database;

    /** Keeps others from deciding about the same meeting until the transaction ends. */
    void lock(long task) {
        database.change(
                h ->
                        h.createUpdate(
                                        "update crm_attendee set attendance = attendance where task_id = :task")
                                .bind("task", task)
                                .execute());
    }

    int revision(long task) {
        return database.ask(
                h ->
                        h.createQuery("select revision from crm_task where id = :task")
                                .bind("task", task)
                                .mapTo(Integer.class)
                                .one());
    }

    /** The last decision for each attendee, also for those who are gone. */
    List<Sent> latest(long task) {
        return database.ask(h -> h.createQuery(LATEST).bind("task", task).mapTo(Sent.class).list());
    }

    /** What was decided for the same attendee before. */
    Optional<Sent> before(long task, Sent later) {
        return database.ask(
                h ->
                        h.createQuery(
                                        SELECT
                                                + " and i.attendee_id = :attendee and i.id < :id"
                                                + " order by i.id desc fetch first 1 rows only")
                                .bind("task", task)
                                .bind("attendee", later.attendeeId())
                                .bind("id", later.id())
                                .mapTo(Sent.class)
                                .findOne());
    }

    void insert(Meeting meeting, Guest guest, InvitationMail mail) {
        database.change(
                h ->
                        h.createUpdate(INSERT)
                                .bindMethods(mail)
                                .bind("task", meeting.task().id())
                                .bind("attendee", guest.attendeeId())
                                .bind("contact", guest.contactId())
                                .bind("revision", meeting.revision())
                                .bind("at", Timestamp.from(mail.date()))
                                .execute());
    }

    /** Takes back what has not begun to leave. Answers false where it has. */
    boolean takeBack(long id) {
        return database.ask(
                        h ->
                                h.createUpdate(
                                                "delete from crm_invitation where id = :id and state = 'DUE'")
                                        .bind("id", id)
                                        .execute())
                == 1;
    }

    /** Language of a contact, else of the user who is the salesperson. */
    Optional<String> language(AttendeeView who) {
        String sql =
                who.contactId() == null
                        ? "select min(language) from crm_user where salesperson_code = :key"
                        : "select language_code from crm_contact where id = :key";
        Object key = who.contactId() == null ? who.salespersonCode() : who.contactId();
        return database.ask(h -> h.createQuery(sql).bind("key", key).mapTo(String.class).findOne());
    }

    boolean isBlocked(long contact) {
        return database.ask(
                h ->
                        h.createQuery("select privacy_blocked from crm_contact where id = :id")
                                .bind("id", contact)
                                .mapTo(Boolean.class)
                                .findOne()
                                .orElse(true));
    }
}
