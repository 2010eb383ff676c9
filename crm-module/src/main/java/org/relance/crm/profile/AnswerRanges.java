package org.relance.crm.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.ProfileAnswer;
import org.relance.kernel.DomainException;

/** The bounds of answers: both are included, and one that is not given is open. */
final class AnswerRanges {

    private static final Comparator<ProfileAnswer> BY_BEGINNING =
            Comparator.comparing(
                    ProfileAnswer::from, Comparator.nullsFirst(Comparator.naturalOrder()));

    private AnswerRanges() {}

    /** Bounds mean nothing where people answer. */
    static void refuse(String question, List<ProfileAnswer> answers) {
        if (answers.stream().anyMatch(a -> a.from() != null || a.to() != null)) {
            throw DomainException.invalid("crm.profile-range-by-hand", "from", question);
        }
    }

    /** No answer ends before it begins, and no value leads to two. */
    static void check(String question, List<ProfileAnswer> answers, int decimals) {
        answers.forEach(answer -> check(answer, decimals));
        List<ProfileAnswer> sorted = answers.stream().sorted(BY_BEGINNING).toList();
        for (int i = 1; i < sorted.size(); i++) {
            ProfileAnswer before = sorted.get(i - 1);
            ProfileAnswer next = sorted.get(i);
            boolean open = before.to() == null || next.from() == null;
            if (open || before.to().compareTo(next.from()) >= 0) {
                throw DomainException.invalid(
                        "crm.profile-ranges-overlap",
                        "from",
                        question,
                        before.description(),
                        next.description());
            }
        }
    }

    private static void check(ProfileAnswer answer, int decimals) {
        for (BigDecimal bound : new BigDecimal[] {answer.from(), answer.to()}) {
            if (bound != null && bound.stripTrailingZeros().scale() > decimals) {
                throw DomainException.invalid(
                        "crm.profile-range-decimals", "decimals", answer.description(), decimals);
            }
        }
        boolean bounded = answer.from() != null && answer.to() != null;
        if (bounded && answer.from().compareTo(answer.to()) > 0) {
            throw DomainException.invalid("crm.profile-range-inverted", "to", answer.description());
        }
    }

    /** The answer to which a value leads once it is rounded half up; empty for none. */
    static Optional<ProfileAnswer> of(List<ProfileAnswer> answers, BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        return answers.stream().filter(answer -> holds(answer, rounded)).findFirst();
    }

    private static boolean holds(ProfileAnswer answer, BigDecimal value) {
        return (answer.from() == null || answer.from().compareTo(value) <= 0)
                && (answer.to() == null || answer.to().compareTo(value) >= 0);
    }
}
