package org.relance.crm.api;

import java.time.LocalDate;
import java.util.List;
import org.relance.kernel.DomainException;

/**
 * Answers the questions that have a rule, for a job: question by question, block by block of the
 * contacts. Repeating a block changes nothing.
 */
public interface ProfileClassification {

    /**
     * What a block did.
     *
     * @param lastContactId behind which the next block begins
     * @param more false where it was the last
     */
    record Block(long lastContactId, boolean more) {}

    /**
     * The questions that have a rule, each behind those whose answers it rates.
     *
     * @param questionnaire code, or null for all
     * @throws DomainException {@code crm.questionnaire-not-found}
     */
    List<Long> questions(String questionnaire);

    /**
     * Answers for the next contacts. The block behind contact 0 first counts the values of all, so
     * that shares and places are those of one moment.
     *
     * @param day from which the period counts, and that stands with the answers
     */
    Block classify(long questionId, long afterContactId, LocalDate day);
}
