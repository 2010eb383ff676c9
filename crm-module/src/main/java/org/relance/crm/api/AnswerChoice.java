package org.relance.crm.api;

/**
 * An answer where it is chosen among those of all questionnaires.
 *
 * @param questionnaire code
 * @param automatic true where the job gives it
 */
public record AnswerChoice(
        long answerId,
        long questionId,
        String questionnaire,
        String question,
        String answer,
        boolean automatic) {

    /** Such as {@code PORTRAIT · Jardin : Terrasse}. */
    public String label() {
        return questionnaire + " · " + question + " : " + answer;
    }
}
