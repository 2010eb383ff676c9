package org.relance.web.crm;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relance.crm.api.ContactProfiles;
import org.relance.crm.api.ContactQuestion;
import org.relance.crm.api.ContactQuestionnaire;
import org.relance.web.shell.Shell;

/** What the contact of the card answers to questionnaires; its answers are given in a dialog. */
@Named
@ViewScoped
public class ContactProfileView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ContactProfiles profiles;
    @Inject Shell shell;

    private long contactId;
    private transient List<ContactQuestionnaire> rows;
    private List<AskedForm> asked = new ArrayList<>();

    void open(long id) {
        contactId = id;
        rows = null;
    }

    /** Offers the questions that people answer. */
    public void begin() {
        asked = new ArrayList<>();
        for (ContactQuestionnaire questionnaire : getRows()) {
            for (ContactQuestion question : questionnaire.questions()) {
                if (!question.automatic()) {
                    asked.add(new AskedForm(questionnaire.description(), question));
                }
            }
        }
    }

    public void save() {
        Map<Long, List<Long>> answers = new HashMap<>();
        asked.forEach(form -> answers.put(form.question(), form.chosen()));
        profiles.answer(contactId, answers);
        shell.tell("crm:profile.saved");
        rows = null;
    }

    public List<ContactQuestionnaire> getRows() {
        if (rows == null) {
            rows = contactId == 0 ? List.of() : profiles.of(contactId);
        }
        return rows;
    }

    /** True where there is a question that people answer. */
    public boolean isByHand() {
        return getRows().stream().anyMatch(ContactQuestionnaire::byHand);
    }

    public List<AskedForm> getAsked() {
        return asked;
    }
}
