package org.relance.crm.api;

/**
 * A questionnaire in the list.
 *
 * @param contactType whom it asks; null for companies and persons
 * @param questions number of its questions
 * @param automatic how many of them the job answers
 */
public record QuestionnaireRow(
        long id,
        String code,
        String description,
        ContactType contactType,
        ProfilePriority priority,
        long questions,
        long automatic,
        int version) {}
