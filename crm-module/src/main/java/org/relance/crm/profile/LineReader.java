package org.relance.crm.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.relance.crm.api.ProfileAnswer;
import org.relance.crm.api.ProfileMethod;
import org.relance.crm.api.ProfilePoints;
import org.relance.crm.api.ProfilePriority;
import org.relance.crm.api.ProfileQuestion;
import org.relance.crm.api.ProfileRule;
import org.relance.crm.api.ProfileSource;
import org.relance.kernel.db.Database;

/** Reads questions with their answers and points. */
@ApplicationScoped
class LineReader {

    /** A question without its answers. */
    public record Question(
            long id,
            long questionnaireId,
            String description,
            boolean multiple,
            ProfileSource source,
            ProfileMethod method,
            Integer decimals,
            boolean highestFirst,
            String startingDate,
            String endingDate,
            BigDecimal minAnsweredPct,
            LocalDate classifiedOn) {

        ProfileQuestion with(List<ProfileAnswer> answers, List<ProfilePoints> points) {
            ProfileRule rule =
                    source == null
                            ? null
                            : new ProfileRule(
                                    source,
                                    method,
                                    decimals,
                                    highestFirst,
                                    startingDate,
                                    endingDate,
                                    minAnsweredPct,
                                    points);
            return new ProfileQuestion(id, description, multiple, rule, answers, classifiedOn);
        }
    }

    /** An answer with its question. */
    public record Answer(
            long id,
            long questionId,
            String description,
            ProfilePriority priority,
            BigDecimal fromValue,
            BigDecimal toValue) {

        ProfileAnswer answer() {
            return new ProfileAnswer(id, description, priority, fromValue, toValue);
        }
    }

    /** Points with the question that gives them. */
    public record Points(long questionId, long answerId, BigDecimal points) {

        ProfilePoints given() {
            return new ProfilePoints(answerId, points);
        }
    }

    /** A question whose answers another rates. */
    public record Rates(long questionId, long ratedId) {}

    private static final String QUESTION =
            "select q.id, q.questionnaire_id, q.description, q.multiple, q.source, q.method, q.decimals, q.highest_first,"
                    + " q.starting_date, q.ending_date, q.min_answered_pct, q.classified_on"
                    + " from crm_profile_question q where ";

    @Inject Database database;

    /** The questions of a questionnaire in their order. */
    List<ProfileQuestion> of(long questionnaireId) {
        String within = "select q.id from crm_profile_question q where q.questionnaire_id = :id";
        return questions("q.questionnaire_id = :id", within, questionnaireId)
                .getOrDefault(questionnaireId, List.of());
    }

    /** The questions of all questionnaires in their order, by questionnaire. */
    Map<Long, List<ProfileQuestion>> all() {
        return questions("q.id > :id", "select q.id from crm_profile_question q", 0);
    }

    /** One question; empty list where it is gone. */
    List<ProfileQuestion> question(long questionId) {
        return questions("q.id = :id", ":id", questionId).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Questions by questionnaire, with three statements however many they are.
     *
     * @param which condition on {@code q}
     * @param within the ids of the same questions
     */
    private Map<Long, List<ProfileQuestion>> questions(String which, String within, long id) {
        String lines = " x where x.question_id in (" + within + ") order by x.";
        Map<Long, List<ProfileAnswer>> answers =
                list("select x.* from crm_profile_answer" + lines + "position", id, Answer.class)
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Answer::questionId,
                                        Collectors.mapping(Answer::answer, Collectors.toList())));
        Map<Long, List<ProfilePoints>> points =
                list("select x.* from crm_profile_points" + lines + "answer_id", id, Points.class)
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Points::questionId,
                                        Collectors.mapping(Points::given, Collectors.toList())));
        String sql = QUESTION + which + " order by q.questionnaire_id, q.position";
        return list(sql, id, Question.class).stream()
                .collect(
                        Collectors.groupingBy(
                                Question::questionnaireId,
                                Collectors.mapping(
                                        q ->
                                                q.with(
                                                        answers.getOrDefault(q.id(), List.of()),
                                                        points.getOrDefault(q.id(), List.of())),
                                        Collectors.toList())));
    }

    private <T> List<T> list(String sql, long id, Class<T> type) {
        return database.ask(
                h -> {
                    var query = h.createQuery(sql);
                    return (sql.contains(":id") ? query.bind("id", id) : query).mapTo(type).list();
                });
    }

    /** The questions of answers, by answer; an unknown answer is missing. */
    Map<Long, Long> questionsOf(Set<Long> answerIds) {
        Map<Long, Long> questions = new HashMap<>();
        if (!answerIds.isEmpty()) {
            database.change(
                    h ->
                            h.createQuery("select * from crm_profile_answer where id in (<ids>)")
                                    .bindList("ids", List.copyOf(answerIds))
                                    .mapTo(Answer.class)
                                    .forEach(a -> questions.put(a.id(), a.questionId())));
        }
        return questions;
    }

    /** Which questions rate the answers of which, as it is stored. */
    Map<Long, Set<Long>> rates() {
        Map<Long, Set<Long>> rates = new HashMap<>();
        database.change(
                h ->
                        h.createQuery(
                                        "select distinct p.question_id, a.question_id as rated_id from crm_profile_points p"
                                                + " join crm_profile_answer a on a.id = p.answer_id")
                                .mapTo(Rates.class)
                                .forEach(
                                        r ->
                                                rates.computeIfAbsent(
                                                                r.questionId(),
                                                                k -> new HashSet<>())
                                                        .add(r.ratedId())));
        return rates;
    }

    /** Ids of the questions that have a rule, by questionnaire and in their order. */
    List<Long> automatic(String questionnaire) {
        String which = questionnaire == null ? "" : " and n.code = :code";
        return database.ask(
                h -> {
                    var query =
                            h.createQuery(
                                    "select q.id from crm_profile_question q join crm_questionnaire n"
                                            + " on n.id = q.questionnaire_id where q.source is not null"
                                            + which
                                            + " order by n.code, q.position");
                    return (questionnaire == null ? query : query.bind("code", questionnaire))
                            .mapTo(Long.class)
                            .list();
                });
    }
}
