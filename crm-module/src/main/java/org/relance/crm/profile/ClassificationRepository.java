package org.relance.crm.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.statement.Update;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.ProfileQuery;
import org.relance.crm.api.ProfileQuestion;
import org.relance.crm.profile.ValueRanges.Range;
import org.relance.kernel.db.Database;

/** What a classification counts and writes, by a few statements however many contacts there are. */
@ApplicationScoped
class ClassificationRepository {

    private static final int FETCHED = 5_000;

    private static final String INSERT =
            "insert into crm_profile_value (question_id, contact_id, amount)"
                    + " select cast(:question as bigint), c.id, ";

    /** Neither minors nor the erased have a profile. */
    private static final String ASKED =
            " and c.minor = false and not exists"
                    + " (select 1 from crm_erasure e where e.contact_id = c.id)";

    private static final String REST =
            " and not exists (select 1 from crm_profile_value v"
                    + " where v.question_id = :question and v.contact_id = c.id)";

    private static final String RATING =
            "cast(sum(coalesce(r.points, 0)) as decimal(19,5)) from crm_contact c"
                    + " join crm_contact_profile p on p.contact_id = c.id"
                    + " left join crm_profile_points r on r.answer_id = p.answer_id and r.question_id = :question"
                    + " where p.question_id in (<rated>)";

    /** How many contacts have a value. */
    public record Having(BigDecimal amount, long contacts) {}

    @Inject Database database;

    /** Forgets what an earlier classification counted. */
    void clear(long questionId) {
        database.change(
                h -> {
                    h.execute("delete from crm_profile_value where question_id = ?", questionId);
                    h.execute("delete from crm_profile_range where question_id = ?", questionId);
                });
    }

    /** Counts by a query of a module. */
    void count(long questionId, ContactType type, ProfileQuery query, ProfilePeriod period) {
        for (ProfileQuery.Part part : query.parts()) {
            String sql =
                    INSERT
                            + "cast(%s as decimal(19,5)) from %s"
                                    .formatted(part.value(), part.from())
                            + asked(type)
                            + " group by c.id";
            database.change(
                    h -> {
                        Update update =
                                of(type, h.createUpdate(sql))
                                        .bind("question", questionId)
                                        .bind("from", period.from())
                                        .bind("to", period.to());
                        (sql.contains(":days") ? update.bind("days", period.days()) : update)
                                .execute();
                    });
        }
        zero(questionId, type, query.everybody());
    }

    /** Sums points; who has answered too little of what is rated has no value. */
    void rate(long questionId, ContactType type, Set<Long> rated, BigDecimal minPercent) {
        String sql =
                INSERT
                        + RATING
                        + asked(type)
                        + " group by c.id having 100 * count(distinct p.question_id) >= :least";
        database.change(
                h ->
                        of(type, h.createUpdate(sql))
                                .bind("question", questionId)
                                .bindList("rated", List.copyOf(rated))
                                .bind(
                                        "least",
                                        minPercent.multiply(BigDecimal.valueOf(rated.size())))
                                .execute());
        if (minPercent.signum() == 0) {
            zero(questionId, type, "1 = 1");
        }
    }

    private void zero(long questionId, ContactType type, String everybody) {
        String sql = INSERT + "0 from crm_contact c where " + everybody + asked(type) + REST;
        database.change(h -> of(type, h.createUpdate(sql)).bind("question", questionId).execute());
    }

    private static String asked(ContactType type) {
        return ASKED + (type == null ? "" : " and c.type = :type");
    }

    private static Update of(ContactType type, Update update) {
        return type == null ? update : update.bind("type", type);
    }

    /** Finds and keeps which values lead to which answer. */
    void range(ProfileQuestion question) {
        Having all =
                database.ask(
                        h ->
                                h.createQuery(
                                                "select coalesce(sum(amount), 0) as amount, count(*) as contacts"
                                                        + " from crm_profile_value where question_id = :id")
                                        .bind("id", question.id())
                                        .mapTo(Having.class)
                                        .one());
        ValueRanges ranges = new ValueRanges(question, all.amount(), all.contacts());
        database.change(
                h ->
                        h.createQuery(
                                        "select amount, count(*) as contacts from crm_profile_value"
                                                + " where question_id = :id group by amount order by amount")
                                .bind("id", question.id())
                                .setFetchSize(FETCHED)
                                .mapTo(Having.class)
                                .forEach(v -> ranges.add(v.amount(), v.contacts())));
        ranges.ranges().forEach(range -> keep(question.id(), range));
    }

    private void keep(long questionId, Range range) {
        database.change(
                h ->
                        h.execute(
                                "insert into crm_profile_range (question_id, answer_id, from_amount, to_amount)"
                                        + " values (?, ?, ?, ?)",
                                questionId,
                                range.answerId(),
                                range.from(),
                                range.to()));
    }

    void classifiedOn(long questionId, LocalDate day) {
        database.change(
                h ->
                        h.execute(
                                "update crm_profile_question set classified_on = ? where id = ?",
                                day,
                                questionId));
    }

    long lastContact() {
        return database.ask(
                h ->
                        h.createQuery("select coalesce(max(id), 0) from crm_contact")
                                .mapTo(Long.class)
                                .one());
    }

    /** Replaces the answers of the contacts behind one, up to another. */
    void write(long questionId, long after, long last, LocalDate day) {
        database.change(
                h -> {
                    h.createUpdate(
                                    "delete from crm_contact_profile where contact_id > :after and contact_id <= :last"
                                            + " and question_id = :question")
                            .bind("after", after)
                            .bind("last", last)
                            .bind("question", questionId)
                            .execute();
                    h.createUpdate(
                                    "insert into crm_contact_profile (contact_id, question_id, place, answer_id,"
                                            + " answered_on) select v.contact_id, v.question_id, 0, r.answer_id,"
                                            + " cast(:day as date) from crm_profile_value v join crm_profile_range r"
                                            + " on r.question_id = v.question_id and v.amount >= r.from_amount"
                                            + " and v.amount <= r.to_amount where v.question_id = :question"
                                            + " and v.contact_id > :after and v.contact_id <= :last")
                            .bind("day", day)
                            .bind("question", questionId)
                            .bind("after", after)
                            .bind("last", last)
                            .execute();
                });
    }
}
