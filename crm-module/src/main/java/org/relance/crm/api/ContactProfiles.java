package org.relance.crm.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.relance.kernel.DomainException;

/**
 * What contacts answer to questionnaires (domain.md §2). Everybody reads it; campaign managers and
 * sales answer. Answers are in the trail of the contact.
 */
public interface ContactProfiles {

    /**
     * The questionnaires that fit a contact, those of the highest priority first, with what it has
     * answered. One that no longer fits is there as long as it has answers.
     *
     * @throws DomainException {@code crm.contact-not-found}
     */
    List<ContactQuestionnaire> of(long contactId);

    /**
     * Replaces what a contact answers to questions; no answers take the question back, which is
     * always allowed. All questions are answered, or none.
     *
     * @param answers ids of answers by the id of their question
     * @throws DomainException {@code crm.contact-not-found}, {@code crm.profile-question-unknown},
     *     {@code crm.profile-answer-unknown}, {@code crm.profile-one-answer}, {@code
     *     crm.profile-automatic}, {@code crm.profile-minor}, {@code crm.profile-type-company},
     *     {@code crm.profile-type-person}, {@code crm.contact-erased}
     */
    void answer(long contactId, Map<Long, ? extends Collection<Long>> answers);
}
