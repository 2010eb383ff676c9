package org.relance.crm.api;

import java.util.List;

/** A questionnaire as a contact has answered it. */
public record ContactQuestionnaire(
        String code, String description, List<ContactQuestion> questions) {

    public ContactQuestionnaire {
        questions = List.copyOf(questions);
    }

    /** True where there is a question that people answer. */
    public boolean byHand() {
        return questions.stream().anyMatch(question -> !question.automatic());
    }
}
