package org.relance.web.crm;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.relance.batch.api.Job;
import org.relance.batch.api.JobLauncher;
import org.relance.batch.api.JobParameters;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.ProfilePriority;
import org.relance.crm.api.QuestionnaireRow;
import org.relance.crm.api.Questionnaires;
import org.relance.web.shell.Choice;
import org.relance.web.shell.ListModel;
import org.relance.web.shell.Shell;

/** The profile questionnaires. */
@Named
@ViewScoped
public class QuestionnaireListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Questionnaires questionnaires;
    @Inject JobLauncher launcher;
    @Inject Shell shell;

    private ListModel<QuestionnaireRow> list;

    @PostConstruct
    void open() {
        list =
                ListModel.<QuestionnaireRow>of(
                                request -> questionnaires.list(request), QuestionnaireRow::code)
                        .choice(
                                "type",
                                "crm:questionnaire.type",
                                Choice.of(ContactType.values(), "crm:type."))
                        .choice(
                                "priority",
                                "crm:questionnaire.priority",
                                Choice.of(ProfilePriority.values(), "crm:questionnaire.priority."));
    }

    /** Answers the questions of all questionnaires that have a rule; the bell tells of the end. */
    public void classify() {
        launcher.start(Job.PROFILE_CLASSIFICATION, JobParameters.none());
        shell.tell("crm:questionnaire.classifying");
    }

    public ListModel<QuestionnaireRow> getList() {
        return list;
    }
}
