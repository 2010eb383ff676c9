package org.relance.crm.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.ProfileQuestion;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;

/** The answers of contacts. */
@ApplicationScoped
class GivenAnswers {

    /** Who answers, read by SQL because its row is locked by SQL. */
    public record Asked(long id, String number, ContactType type, boolean minor, boolean erased) {}

    /** An answer that was given. */
    public record Given(long questionId, long answerId, LocalDate answeredOn) {}

    /** What was counted. */
    public record Counted(long questionId, BigDecimal amount) {}

    @Inject Database database;

    Asked contact(long id) {
        return database.ask(
                        h ->
                                h.createQuery(
                                                "select c.id, c.number, c.type, c.minor,"
                                                        + " case when e.contact_id is null then false else true end as erased"
                                                        + " from crm_contact c left join crm_erasure e on e.contact_id = c.id"
                                                        + " where c.id = :id")
                                        .bind("id", id)
                                        .mapTo(Asked.class)
                                        .findOne())
                .orElseThrow(() -> DomainException.notFound("crm.contact-not-found", id));
    }

    /** Keeps others who answer for the contact, merge or erase it waiting until the end. */
    Asked lock(long id) {
        database.change(h -> h.execute("update crm_contact set minor = minor where id = ?", id));
        return contact(id);
    }

    List<Given> of(long contactId) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select question_id, answer_id, answered_on from crm_contact_profile"
                                                + " where contact_id = :id")
                                .bind("id", contactId)
                                .mapTo(Given.class)
                                .list());
    }

    /** What was counted, by question. */
    Map<Long, BigDecimal> values(long contactId) {
        Map<Long, BigDecimal> values = new HashMap<>();
        database.change(
                h ->
                        h.createQuery(
                                        "select question_id, amount from crm_profile_value where contact_id = :id")
                                .bind("id", contactId)
                                .mapTo(Counted.class)
                                .forEach(c -> values.put(c.questionId(), c.amount())));
        return values;
    }

    void replace(
            long contactId, ProfileQuestion question, Collection<Long> answers, LocalDate day) {
        database.change(
                h -> {
                    h.execute(
                            "delete from crm_contact_profile where contact_id = ? and question_id = ?",
                            contactId,
                            question.id());
                    if (answers.isEmpty()) {
                        return;
                    }
                    PreparedBatch batch =
                            h.prepareBatch(
                                    "insert into crm_contact_profile (contact_id, question_id, place, answer_id,"
                                            + " answered_on) values (?, ?, ?, ?, ?)");
                    for (Long answer : answers) {
                        long place = question.multiple() ? answer : 0;
                        batch.add(contactId, question.id(), place, answer, day);
                    }
                    batch.execute();
                });
    }
}
