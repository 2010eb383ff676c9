package org.relance.crm.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.relance.crm.api.ProfileAnswer;
import org.relance.crm.api.ProfileQuestion;
import org.relance.crm.api.ProfileRule;
import org.relance.crm.api.ProfileSource;
import org.relance.crm.rule.Fields;
import org.relance.kernel.DateFormula;
import org.relance.kernel.DomainException;

/** What a question, its answers and its rule may be. */
final class QuestionRules {

    private static final int LONGEST = 250;
    private static final int MOST_DECIMALS = 5;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private QuestionRules() {}

    /**
     * The questions as they are stored.
     *
     * @param today for which a period must not end before it begins
     */
    static List<ProfileQuestion> checked(List<ProfileQuestion> typed, LocalDate today) {
        return typed.stream().map(question -> checked(question, today)).toList();
    }

    private static ProfileQuestion checked(ProfileQuestion typed, LocalDate today) {
        String text = Fields.optional(typed.description(), LONGEST, "question");
        if (text == null) {
            throw DomainException.invalid("crm.profile-question-blank", "question");
        }
        if (typed.answers().isEmpty()) {
            throw DomainException.invalid("crm.profile-no-answers", "answers", text);
        }
        List<ProfileAnswer> answers =
                typed.answers().stream().map(answer -> named(text, answer)).toList();
        ProfileRule rule = null;
        if (typed.automatic()) {
            rule = checked(text, typed.rule(), today);
            AnswerRanges.check(text, answers, rule.decimals());
        } else {
            AnswerRanges.refuse(text, answers);
        }
        boolean multiple = typed.multiple() && rule == null;
        return new ProfileQuestion(typed.id(), text, multiple, rule, answers, null);
    }

    private static ProfileAnswer named(String question, ProfileAnswer answer) {
        String text = Fields.optional(answer.description(), LONGEST, "answer");
        if (text == null) {
            throw DomainException.invalid("crm.profile-answer-blank", "answer", question);
        }
        return new ProfileAnswer(answer.id(), text, answer.priority(), answer.from(), answer.to());
    }

    private static ProfileRule checked(String question, ProfileRule typed, LocalDate today) {
        ProfileSource source = Fields.required(typed.source(), "source");
        if (typed.decimals() < 0 || typed.decimals() > MOST_DECIMALS) {
            throw DomainException.invalid("crm.profile-bad-decimals", "decimals", MOST_DECIMALS);
        }
        boolean rating = source == ProfileSource.RATING;
        if (rating && typed.points().isEmpty()) {
            throw DomainException.invalid("crm.profile-no-points", "points", question);
        }
        DateFormula start = DateFormula.parse(typed.startingDate(), "startingDate");
        DateFormula end = DateFormula.parse(typed.endingDate(), "endingDate");
        if (source.perYear() && start.isBlank()) {
            throw DomainException.invalid("crm.profile-period-open", "startingDate", question);
        }
        if (!start.isBlank() && start.from(today).isAfter(end.from(today))) {
            throw DomainException.invalid("crm.profile-period-inverted", "endingDate", question);
        }
        return new ProfileRule(
                source,
                typed.method(),
                typed.decimals(),
                typed.highestFirst(),
                rating || start.isBlank() ? null : start.text(),
                rating || end.isBlank() ? null : end.text(),
                rating ? percent(typed.minAnsweredPct()) : null,
                rating ? typed.points() : null);
    }

    private static BigDecimal percent(BigDecimal typed) {
        if (typed == null) {
            return BigDecimal.ZERO;
        }
        if (typed.signum() < 0 || typed.compareTo(HUNDRED) > 0) {
            throw DomainException.invalid("crm.bad-percentage", "minAnsweredPct");
        }
        return typed;
    }
}
