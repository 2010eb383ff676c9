package org.relance.web.crm;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.ProfilePriority;
import org.relance.crm.api.QuestionnaireDetails;
import org.relance.crm.api.QuestionnaireView;
import org.relance.web.shell.CardFields;

/** What people type for a questionnaire with its questions. */
public class QuestionnaireForm implements Serializable {

    /** For the comparison of two people's edits. */
    static final CardFields<QuestionnaireForm> FIELDS =
            CardFields.of(QuestionnaireForm.class)
                    .field(
                            "crm:questionnaire.description",
                            QuestionnaireForm::getDescription,
                            QuestionnaireForm::setDescription)
                    .field(
                            "crm:questionnaire.type",
                            QuestionnaireForm::getContactType,
                            QuestionnaireForm::setContactType,
                            type -> "crm:type." + type)
                    .field(
                            "crm:questionnaire.priority",
                            QuestionnaireForm::getPriority,
                            QuestionnaireForm::setPriority,
                            priority -> "crm:questionnaire.priority." + priority)
                    .several(
                            "crm:questionnaire.questions",
                            QuestionnaireForm::getQuestions,
                            QuestionnaireForm::setQuestions,
                            QuestionForm::inWords);

    private static final long serialVersionUID = 1L;

    private String code;
    private String description;
    private ContactType contactType;
    private ProfilePriority priority = ProfilePriority.NORMAL;
    private List<QuestionForm> questions = new ArrayList<>();

    static QuestionnaireForm from(QuestionnaireView view) {
        QuestionnaireForm form = new QuestionnaireForm();
        form.code = view.code();
        form.description = view.description();
        form.contactType = view.contactType();
        form.priority = view.priority();
        view.questions().forEach(question -> form.questions.add(QuestionForm.from(question)));
        return form;
    }

    QuestionnaireDetails details() {
        return new QuestionnaireDetails(
                code,
                description,
                contactType,
                priority,
                questions.stream().filter(q -> !q.blank()).map(QuestionForm::typed).toList());
    }

    public void addQuestion() {
        questions.add(QuestionForm.begun());
    }

    public void removeQuestion(QuestionForm question) {
        questions.remove(question);
    }

    /** Changes places with the question before; the first stays. */
    public void raise(QuestionForm question) {
        int at = questions.indexOf(question);
        if (at > 0) {
            Collections.swap(questions, at, at - 1);
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public ContactType getContactType() {
        return contactType;
    }

    public void setContactType(ContactType contactType) {
        this.contactType = contactType;
    }

    public ProfilePriority getPriority() {
        return priority;
    }

    public void setPriority(ProfilePriority priority) {
        this.priority = priority;
    }

    public List<QuestionForm> getQuestions() {
        return questions;
    }

    public void setQuestions(List<QuestionForm> questions) {
        this.questions = questions;
    }
}
