package org.relance.crm.api;

import java.util.List;
import java.util.Optional;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/**
 * The profile questionnaires (domain.md §2). Everybody reads them, campaign managers maintain them.
 * Every change is in the trail under the subject {@code questionnaire}.
 */
public interface Questionnaires {

    /** Subject of the trail. */
    String TRAIL = "questionnaire";

    /** A page of the list; filters: code, description, type, priority. */
    ListPage<QuestionnaireRow> list(ListRequest request);

    /** One questionnaire, or empty. */
    Optional<QuestionnaireView> find(String code);

    /**
     * Adds a questionnaire.
     *
     * @throws DomainException {@code crm.questionnaire-exists}, {@code crm.required}, {@code
     *     crm.too-long}, and of a line {@code crm.profile-question-blank}, {@code
     *     crm.profile-answer-blank}, {@code crm.profile-no-answers}, {@code
     *     crm.profile-range-inverted}, {@code crm.profile-ranges-overlap}, {@code
     *     crm.profile-range-decimals}, {@code crm.profile-range-by-hand}, {@code
     *     crm.profile-period-open}, {@code crm.profile-period-inverted}, {@code
     *     crm.profile-no-points}, {@code crm.profile-answer-unknown}, {@code
     *     crm.profile-rating-circular}, {@code crm.profile-bad-decimals}, {@code
     *     crm.bad-percentage}, {@code date-formula.bad}
     */
    QuestionnaireView create(QuestionnaireDetails details);

    /**
     * Replaces a questionnaire and its questions; the code stays.
     *
     * @throws DomainException {@code crm.profile-line-answered} where a question or answer goes
     *     that contacts gave, {@code crm.profile-line-rated} where a rating counts it, {@code
     *     crm.profile-line-unknown} for an id that is none of its lines, {@code
     *     crm.profile-several-given} where one answer is left to a question to which contacts gave
     *     several, {@code crm.profile-type-answered} where contacts of the other type have
     *     answered, {@code crm.changed-meanwhile}, and those of {@link #create}
     */
    QuestionnaireView change(String code, int version, QuestionnaireDetails details);

    /**
     * Removes a questionnaire that no contact has answered.
     *
     * @throws DomainException {@code crm.profile-line-answered}, {@code crm.profile-line-rated}
     */
    void delete(String code, int version);

    /**
     * How many contacts gave each answer, in the order of the lines; those that nobody gave count
     * 0.
     *
     * @throws DomainException {@code crm.questionnaire-not-found}
     */
    List<AnswerFigures> figures(String code);

    /** The answers of all questionnaires, by questionnaire and in their order. */
    List<AnswerChoice> answers();
}
