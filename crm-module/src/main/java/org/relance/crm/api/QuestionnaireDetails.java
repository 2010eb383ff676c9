package org.relance.crm.api;

import java.util.List;

/**
 * What a user types for a questionnaire; its questions replace those before, except that a question
 * or answer that is given with its id stays the one that contacts have answered.
 *
 * @param code upper-cased, at most 20 characters; stays once it is created
 * @param description at most 100 characters
 * @param contactType whom it asks; null for companies and persons
 * @param priority null for normal
 */
public record QuestionnaireDetails(
        String code,
        String description,
        ContactType contactType,
        ProfilePriority priority,
        List<ProfileQuestion> questions) {

    public QuestionnaireDetails {
        priority = priority == null ? ProfilePriority.NORMAL : priority;
        questions = questions == null ? List.of() : List.copyOf(questions);
    }
}
