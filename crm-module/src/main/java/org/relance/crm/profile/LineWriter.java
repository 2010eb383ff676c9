package org.relance.crm.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.relance.crm.api.ProfileAnswer;
import org.relance.crm.api.ProfileQuestion;
import org.relance.crm.api.ProfileRule;
import org.relance.kernel.db.Database;

/** Writes the lines of a questionnaire: those that stay keep their ids. */
@ApplicationScoped
class LineWriter {

    @Inject Database database;

    /** Writes the questions in their order; what is no longer among them goes. */
    void replace(long questionnaireId, List<ProfileQuestion> before, List<ProfileQuestion> now) {
        Lines gone = Lines.of(before).without(Lines.of(now));
        database.change(
                h -> {
                    before.forEach(
                            q ->
                                    run(
                                            h,
                                            "delete from crm_profile_points where question_id = ?",
                                            q.id()));
                    gone.answers().keySet().forEach(id -> forget(h, "answer_id", id));
                    gone.answers()
                            .keySet()
                            .forEach(
                                    id ->
                                            run(
                                                    h,
                                                    "delete from crm_profile_answer where id = ?",
                                                    id));
                    gone.questions().keySet().forEach(id -> forget(h, "question_id", id));
                    gone.questions()
                            .keySet()
                            .forEach(
                                    id ->
                                            run(
                                                    h,
                                                    "delete from crm_profile_question where id = ?",
                                                    id));
                    for (int i = 0; i < now.size(); i++) {
                        write(h, questionnaireId, i + 1, now.get(i));
                    }
                });
    }

    /** What the latest classification left of a line that no contact has. */
    private static void forget(Handle h, String column, Long id) {
        run(h, "delete from crm_profile_range where " + column + " = ?", id);
        if (column.equals("question_id")) {
            run(h, "delete from crm_profile_value where question_id = ?", id);
        }
    }

    private static void run(Handle h, String sql, Long id) {
        h.execute(sql, id);
    }

    private static void write(Handle h, long questionnaireId, int position, ProfileQuestion q) {
        long id = q.id() == null ? insert(h, questionnaireId, position, q) : update(h, position, q);
        int place = 1;
        for (ProfileAnswer answer : q.answers()) {
            write(h, id, place++, answer);
        }
        if (q.automatic()) {
            q.rule()
                    .points()
                    .forEach(
                            p ->
                                    h.execute(
                                            "insert into crm_profile_points (question_id, answer_id, points) values (?, ?, ?)",
                                            id,
                                            p.answerId(),
                                            p.points()));
        }
    }

    private static long insert(Handle h, long questionnaireId, int position, ProfileQuestion q) {
        return bind(
                        h.createUpdate(
                                "insert into crm_profile_question (questionnaire_id, position, description, multiple,"
                                        + " source, method, decimals, highest_first, starting_date, ending_date,"
                                        + " min_answered_pct) values (:questionnaire, :position, :description, :multiple,"
                                        + " :source, :method, :decimals, :highestFirst, :startingDate, :endingDate,"
                                        + " :minAnsweredPct)"),
                        position,
                        q)
                .bind("questionnaire", questionnaireId)
                .executeAndReturnGeneratedKeys()
                .mapTo(Long.class)
                .one();
    }

    /** A question that takes several answers keeps each at a place of its own. */
    private static long update(Handle h, int position, ProfileQuestion q) {
        bind(
                        h.createUpdate(
                                "update crm_profile_question set position = :position, description = :description,"
                                        + " multiple = :multiple, source = :source, method = :method,"
                                        + " decimals = :decimals, highest_first = :highestFirst,"
                                        + " starting_date = :startingDate, ending_date = :endingDate,"
                                        + " min_answered_pct = :minAnsweredPct where id = :id"),
                        position,
                        q)
                .bind("id", q.id())
                .execute();
        h.execute(
                q.multiple()
                        ? "update crm_contact_profile set place = answer_id where question_id = ? and place = 0"
                        : "update crm_contact_profile set place = 0 where question_id = ? and place <> 0",
                q.id());
        return q.id();
    }

    private static Update bind(Update update, int position, ProfileQuestion q) {
        ProfileRule rule = q.rule();
        return update.bind("position", position)
                .bind("description", q.description())
                .bind("multiple", q.multiple())
                .bind("source", rule == null ? null : rule.source().name())
                .bind("method", rule == null ? null : rule.method().name())
                .bind("decimals", rule == null ? null : rule.decimals())
                .bind("highestFirst", rule != null && rule.highestFirst())
                .bind("startingDate", rule == null ? null : rule.startingDate())
                .bind("endingDate", rule == null ? null : rule.endingDate())
                .bind("minAnsweredPct", rule == null ? null : rule.minAnsweredPct());
    }

    private static void write(Handle h, long questionId, int position, ProfileAnswer answer) {
        String sql =
                answer.id() == null
                        ? "insert into crm_profile_answer (question_id, position, description, priority, from_value,"
                                + " to_value) values (:question, :position, :description, :priority, :from, :to)"
                        : "update crm_profile_answer set position = :position, description = :description,"
                                + " priority = :priority, from_value = :from, to_value = :to"
                                + " where id = :id and question_id = :question";
        Update update =
                h.createUpdate(sql)
                        .bind("question", questionId)
                        .bind("position", position)
                        .bind("description", answer.description())
                        .bind("priority", answer.priority())
                        .bind("from", answer.from())
                        .bind("to", answer.to());
        (answer.id() == null ? update : update.bind("id", answer.id())).execute();
    }
}
