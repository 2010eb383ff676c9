package org.relance.crm.api;

import java.util.List;

/** A questionnaire with its questions in their order. */
public record QuestionnaireView(
        long id,
        String code,
        String description,
        ContactType contactType,
        ProfilePriority priority,
        List<ProfileQuestion> questions,
        int version) {

    public QuestionnaireView {
        questions = List.copyOf(questions);
    }
}
