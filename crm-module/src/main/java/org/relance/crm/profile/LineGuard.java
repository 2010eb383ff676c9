package org.relance.crm.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.relance.crm.api.ProfileAnswer;
import org.relance.crm.api.ProfilePoints;
import org.relance.crm.api.ProfileQuestion;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;

/** What may become of lines that contacts have answered or ratings count. */
@ApplicationScoped
class LineGuard {

    @Inject Database database;
    @Inject LineReader lines;

    /** Refuses lines that are none of the questionnaire's, or stand under another question. */
    void known(List<ProfileQuestion> before, List<ProfileQuestion> now) {
        Map<Long, Set<Long>> answers =
                before.stream()
                        .collect(
                                Collectors.toMap(
                                        ProfileQuestion::id,
                                        q -> Lines.of(List.of(q)).answers().keySet()));
        Set<Long> seen = new HashSet<>();
        for (ProfileQuestion question : now) {
            Set<Long> known = question.id() == null ? Set.of() : answers.get(question.id());
            if (known == null || question.id() != null && !seen.add(question.id())) {
                throw DomainException.invalid("crm.profile-line-unknown", "id", question.id());
            }
            known(question, known);
        }
    }

    private static void known(ProfileQuestion question, Set<Long> answers) {
        Set<Long> seen = new HashSet<>();
        for (ProfileAnswer answer : question.answers()) {
            Long id = answer.id();
            if (id != null && (!answers.contains(id) || !seen.add(id))) {
                throw DomainException.invalid("crm.profile-line-unknown", "id", id);
            }
        }
    }

    /** Refuses to lose lines that contacts gave or other questions rate. */
    void free(List<ProfileQuestion> before, List<ProfileQuestion> now) {
        Lines gone = Lines.of(before).without(Lines.of(now));
        Set<Long> own =
                before.stream().map(ProfileQuestion::id).collect(Collectors.toUnmodifiableSet());
        gone.answers()
                .forEach(
                        (id, text) -> {
                            long contacts = contactsWith(id);
                            if (contacts > 0) {
                                throw DomainException.conflict(
                                        "crm.profile-line-answered", text, contacts);
                            }
                            refuseIfRated(id, text, own, now);
                        });
    }

    /** What this questionnaire rates is written anew; what others rate stands. */
    private void refuseIfRated(Long answer, String text, Set<Long> own, List<ProfileQuestion> now) {
        boolean here = now.stream().anyMatch(q -> points(q).contains(answer));
        if (here || raters(answer).stream().anyMatch(q -> !own.contains(q))) {
            throw DomainException.conflict("crm.profile-line-rated", text);
        }
    }

    private static List<Long> points(ProfileQuestion question) {
        return question.automatic()
                ? question.rule().points().stream().map(ProfilePoints::answerId).toList()
                : List.of();
    }

    /** Refuses that a question takes one answer to which a contact gave several. */
    void single(List<ProfileQuestion> now) {
        now.stream()
                .filter(q -> q.id() != null && !q.multiple() && hasSeveral(q.id()))
                .findFirst()
                .ifPresent(
                        q -> {
                            throw DomainException.conflict(
                                    "crm.profile-several-given", q.description());
                        });
    }

    /** Refuses points for answers that are not there, or that rest on their own rating. */
    void ratings(List<ProfileQuestion> now) {
        Map<Long, Set<Long>> rates = lines.rates();
        Lines texts = Lines.of(now);
        for (ProfileQuestion question : now) {
            List<Long> answers = points(question);
            Map<Long, Long> questions = lines.questionsOf(new HashSet<>(answers));
            Set<Long> seen = new HashSet<>();
            for (Long answer : answers) {
                if (!questions.containsKey(answer) || !seen.add(answer)) {
                    throw DomainException.invalid("crm.profile-answer-unknown", "points", answer);
                }
            }
            if (question.id() != null) {
                rates.put(question.id(), new HashSet<>(questions.values()));
            }
        }
        List<Long> circle = new RatingCircles(rates).circle();
        if (!circle.isEmpty()) {
            throw DomainException.invalid(
                    "crm.profile-rating-circular",
                    "points",
                    circle.stream()
                            .map(id -> texts.questions().getOrDefault(id, textOf(id)))
                            .collect(Collectors.joining(" → ")));
        }
    }

    private String textOf(Long question) {
        return lines.question(question).stream()
                .map(ProfileQuestion::description)
                .findFirst()
                .orElse(question.toString());
    }

    private long contactsWith(Long answer) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select count(*) from crm_contact_profile where answer_id = :id")
                                .bind("id", answer)
                                .mapTo(Long.class)
                                .one());
    }

    private List<Long> raters(Long answer) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select question_id from crm_profile_points where answer_id = :id")
                                .bind("id", answer)
                                .mapTo(Long.class)
                                .list());
    }

    private boolean hasSeveral(Long question) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select contact_id from crm_contact_profile where question_id = :id and place <> 0"
                                                + " group by contact_id having count(*) > 1 fetch first row only")
                                .bind("id", question)
                                .mapTo(Long.class)
                                .findOne()
                                .isPresent());
    }
}
