package org.relance.crm.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.AnswerChoice;
import org.relance.crm.api.AnswerFigures;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.ProfilePriority;
import org.relance.crm.api.ProfileQuestion;
import org.relance.crm.api.QuestionnaireDetails;
import org.relance.crm.api.QuestionnaireRow;
import org.relance.crm.api.QuestionnaireView;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Listing;

/** The headings of questionnaires, and figures over their lines. */
@ApplicationScoped
class QuestionnaireRepository {

    private static final String QUESTIONS =
            "(select count(*) from crm_profile_question q where q.questionnaire_id = n.id%s) as %s";

    private static final Listing<QuestionnaireRow> LIST =
            Listing.of(
                            QuestionnaireRow.class,
                            "n.id, n.code, n.description, n.contact_type, n.priority, "
                                    + QUESTIONS.formatted("", "questions")
                                    + ", "
                                    + QUESTIONS.formatted(" and q.source is not null", "automatic")
                                    + ", n.version",
                            "crm_questionnaire n",
                            "n.id")
                    .requiredText("code", "n.code")
                    .requiredText("description", "n.description")
                    .text("type", "n.contact_type")
                    .requiredText("priority", "n.priority")
                    .search("lower(n.code || ' ' || n.description)");

    private static final String CHOICES =
            "select a.id as answer_id, q.id as question_id, n.code as questionnaire,"
                    + " q.description as question, a.description as answer,"
                    + " case when q.source is null then false else true end as automatic"
                    + " from crm_profile_answer a join crm_profile_question q on q.id = a.question_id"
                    + " join crm_questionnaire n on n.id = q.questionnaire_id"
                    + " order by n.code, q.position, a.position";

    private static final String FIGURES =
            "select a.id as answer_id,"
                    + " (select count(*) from crm_contact_profile p where p.answer_id = a.id) as contacts"
                    + " from crm_profile_answer a join crm_profile_question q on q.id = a.question_id"
                    + " where q.questionnaire_id = :id order by q.position, a.position";

    /** A questionnaire without its questions. */
    public record Head(
            long id,
            String code,
            String description,
            ContactType contactType,
            ProfilePriority priority,
            int version) {

        QuestionnaireView with(List<ProfileQuestion> questions) {
            return new QuestionnaireView(
                    id, code, description, contactType, priority, questions, version);
        }

        /** True where it asks contacts of that type. */
        boolean fits(ContactType type) {
            return contactType == null || contactType == type;
        }
    }

    @Inject Database database;

    ListPage<QuestionnaireRow> list(ListRequest request) {
        return LIST.page(database, request);
    }

    Optional<Head> find(String code) {
        return database.ask(
                h ->
                        h.createQuery("select * from crm_questionnaire where code = :code")
                                .bind("code", code)
                                .mapTo(Head.class)
                                .findOne());
    }

    List<Head> all() {
        return database.ask(
                h ->
                        h.createQuery("select * from crm_questionnaire order by code")
                                .mapTo(Head.class)
                                .list());
    }

    /** The questionnaire that asks a question. */
    Head of(long questionId) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select n.* from crm_questionnaire n join crm_profile_question q"
                                                + " on q.questionnaire_id = n.id where q.id = :question")
                                .bind("question", questionId)
                                .mapTo(Head.class)
                                .one());
    }

    void insert(QuestionnaireDetails details) {
        database.change(
                h ->
                        h.createUpdate(
                                        "insert into crm_questionnaire (code, description, contact_type, priority)"
                                                + " values (:code, :description, :contactType, :priority)")
                                .bindMethods(details)
                                .execute());
    }

    /** False where somebody else has changed it since the version was read. */
    boolean update(long id, int version, QuestionnaireDetails details) {
        return database.ask(
                        h ->
                                h.createUpdate(
                                                "update crm_questionnaire set description = :description,"
                                                        + " contact_type = :contactType, priority = :priority,"
                                                        + " version = version + 1 where id = :id and version = :version")
                                        .bindMethods(details)
                                        .bind("id", id)
                                        .bind("version", version)
                                        .execute())
                == 1;
    }

    boolean delete(long id, int version) {
        return database.ask(
                        h ->
                                h.execute(
                                        "delete from crm_questionnaire where id = ? and version = ?",
                                        id,
                                        version))
                == 1;
    }

    List<AnswerFigures> figures(long id) {
        return database.ask(
                h -> h.createQuery(FIGURES).bind("id", id).mapTo(AnswerFigures.class).list());
    }

    List<AnswerChoice> answers() {
        return database.ask(h -> h.createQuery(CHOICES).mapTo(AnswerChoice.class).list());
    }

    /** How many contacts of other types than one have answered. */
    long answeredByOthers(long id, ContactType type) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select count(*) from crm_contact_profile p"
                                                + " join crm_profile_question q on q.id = p.question_id"
                                                + " join crm_contact c on c.id = p.contact_id"
                                                + " where q.questionnaire_id = :id and c.type <> :type")
                                .bind("id", id)
                                .bind("type", type)
                                .mapTo(Long.class)
                                .one());
    }
}
