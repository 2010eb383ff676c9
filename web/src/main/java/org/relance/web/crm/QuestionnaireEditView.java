package org.relance.web.crm;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.relance.batch.api.Job;
import org.relance.batch.api.JobLauncher;
import org.relance.batch.api.JobParameters;
import org.relance.crm.api.AnswerChoice;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.ProfileMethod;
import org.relance.crm.api.ProfilePriority;
import org.relance.crm.api.ProfileQuestion;
import org.relance.crm.api.ProfileSource;
import org.relance.crm.api.QuestionnaireView;
import org.relance.crm.api.Questionnaires;
import org.relance.kernel.DomainException;
import org.relance.web.shell.CardFields;
import org.relance.web.shell.CardView;

/** The card of a questionnaire with its questions and how many contacts gave each answer. */
@Named
@ViewScoped
public class QuestionnaireEditView extends CardView<QuestionnaireView, QuestionnaireForm> {

    private static final long serialVersionUID = 1L;
    private static final String CARD = "/crm/questionnaire-edit?faces-redirect=true&code=";

    @Inject Questionnaires questionnaires;
    @Inject JobLauncher launcher;

    private String code;
    private transient Map<Long, Long> figures;
    private transient List<AnswerChoice> answers;

    public QuestionnaireEditView() {
        super(new QuestionnaireForm());
    }

    /** Reads the questionnaire that the address names, or begins one with a first question. */
    public void open() {
        if (code == null || code.isBlank()) {
            getForm().addQuestion();
        } else {
            load();
            setId(record().id());
        }
    }

    @Override
    protected QuestionnaireView read() {
        return questionnaires
                .find(code)
                .orElseThrow(() -> DomainException.notFound("crm.questionnaire-not-found", code));
    }

    @Override
    protected QuestionnaireForm formOf(QuestionnaireView questionnaire) {
        return QuestionnaireForm.from(questionnaire);
    }

    @Override
    protected void write(QuestionnaireView base, QuestionnaireForm form) {
        questionnaires.change(code, base.version(), form.details());
        figures = null;
        answers = null;
    }

    @Override
    protected CardFields<QuestionnaireForm> fields() {
        return QuestionnaireForm.FIELDS;
    }

    @Override
    protected String subject() {
        return Questionnaires.TRAIL;
    }

    /** Saves; a new questionnaire opens its card. */
    public String save() {
        if (isSaved()) {
            change();
            return null;
        }
        return CARD + questionnaires.create(getForm().details()).code();
    }

    public String delete() {
        questionnaires.delete(code, record().version());
        shell.tell("crm:questionnaire.deleted");
        return "/crm/questionnaire-list?faces-redirect=true";
    }

    /** Answers the questions that have a rule for all contacts; the bell tells of its end. */
    public void classify() {
        launcher.start(
                Job.PROFILE_CLASSIFICATION, new JobParameters(Map.of("questionnaire", code), code));
        shell.tell("crm:questionnaire.classifying");
    }

    /** True where a saved question has a rule. */
    public boolean isClassifiable() {
        return isSaved() && record().questions().stream().anyMatch(ProfileQuestion::automatic);
    }

    /** How many contacts gave an answer; null for one that is new. */
    public Long contacts(Long answerId) {
        if (figures == null) {
            figures = new HashMap<>();
            if (isSaved()) {
                questionnaires
                        .figures(code)
                        .forEach(one -> figures.put(one.answerId(), one.contacts()));
            }
        }
        return answerId == null ? null : figures.get(answerId);
    }

    /** The answers that a question can rate: those of all others. */
    public List<AnswerChoice> rated(QuestionForm question) {
        if (answers == null) {
            answers = questionnaires.answers();
        }
        return answers.stream()
                .filter(one -> !Objects.equals(one.questionId(), question.getId()))
                .toList();
    }

    public ProfileSource[] getSources() {
        return ProfileSource.values();
    }

    public ProfileMethod[] getMethods() {
        return ProfileMethod.values();
    }

    public ProfilePriority[] getPriorities() {
        return ProfilePriority.values();
    }

    public ContactType[] getTypes() {
        return ContactType.values();
    }

    public String getTitle() {
        return record() == null ? shell.text("crm:questionnaire.new") : record().description();
    }

    /** The questionnaire as it was read; null on an empty card. */
    public QuestionnaireView getQuestionnaire() {
        return record();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
