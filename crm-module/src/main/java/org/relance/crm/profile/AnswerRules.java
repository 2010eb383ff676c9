package org.relance.crm.profile;

import java.util.Set;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.ProfileQuestion;
import org.relance.crm.profile.GivenAnswers.Asked;
import org.relance.crm.profile.QuestionnaireRepository.Head;
import org.relance.kernel.DomainException;

/** Which answers people may give for a contact (domain.md §2). */
final class AnswerRules {

    private AnswerRules() {}

    static void check(ProfileQuestion question, Set<Long> given) {
        if (question.automatic()) {
            throw DomainException.invalid(
                    "crm.profile-automatic", "answers", question.description());
        }
        for (Long answer : given) {
            if (question.answers().stream().noneMatch(a -> a.id().equals(answer))) {
                throw DomainException.invalid(
                        "crm.profile-answer-unknown", "answers", String.valueOf(answer));
            }
        }
        if (given.size() > 1 && !question.multiple()) {
            throw DomainException.invalid(
                    "crm.profile-one-answer", "answers", question.description());
        }
    }

    static void checkAsked(Asked contact, Head questionnaire) {
        if (contact.minor()) {
            throw DomainException.conflict("crm.profile-minor", contact.number());
        }
        if (!questionnaire.fits(contact.type())) {
            throw DomainException.conflict(
                    questionnaire.contactType() == ContactType.COMPANY
                            ? "crm.profile-type-company"
                            : "crm.profile-type-person",
                    questionnaire.code(),
                    contact.number());
        }
    }
}
