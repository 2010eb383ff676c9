package org.relance.web.crm;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.relance.crm.api.FormField;
import org.relance.crm.api.LeadFormView;
import org.relance.crm.api.LeadForms;
import org.relance.kernel.DomainException;
import org.relance.web.shell.CardFields;
import org.relance.web.shell.CardView;
import org.relance.web.shell.Choice;
import org.relance.web.shell.Suggestion;

/** The card of a form, also of one that is not saved yet. */
@Named
@ViewScoped
public class LeadFormEditView extends CardView<LeadFormView, LeadFormForm> {

    private static final long serialVersionUID = 1L;

    @Inject LeadForms forms;
    @Inject OpportunityParties parties;
    @Inject CodeChoices choices;
    @Inject FormEmbedding embedding;

    public LeadFormEditView() {
        super(new LeadFormForm());
    }

    /** Reads the form, or starts an empty card. */
    public void open() {
        if (isSaved()) {
            load();
        }
    }

    @Override
    protected LeadFormView read() {
        return forms.find(getId())
                .orElseThrow(() -> DomainException.notFound("crm.form-not-found", getId()));
    }

    @Override
    protected LeadFormForm formOf(LeadFormView found) {
        String campaign =
                parties.campaign(found.details().campaignId())
                        .map(row -> Suggestion.of(row.number(), row.description()))
                        .orElse(null);
        return LeadFormForm.from(found.details(), campaign);
    }

    @Override
    protected void write(LeadFormView base, LeadFormForm form) {
        forms.change(getId(), base.version(), form.details(campaignId(form)));
    }

    @Override
    protected CardFields<LeadFormForm> fields() {
        return LeadFormFields.with(choices);
    }

    @Override
    protected String subject() {
        return LeadForms.TRAIL;
    }

    private Long campaignId(LeadFormForm form) {
        return parties.campaignId(form.campaignNumber());
    }

    /** Saves; a new form opens its card. */
    public String save() {
        if (isSaved()) {
            change();
            return null;
        }
        long created = forms.create(getForm().details(campaignId(getForm()))).id();
        return "/crm/lead-form-edit?faces-redirect=true&id=" + created;
    }

    public String delete() {
        forms.delete(getId(), record().version());
        shell.tell("crm:form.deleted");
        return "/crm/lead-form-list?faces-redirect=true";
    }

    /** What a form can ask for. */
    public FormField[] getAsked() {
        return FormField.values();
    }

    /** What can be done with a field. */
    public List<String> getUses() {
        return List.of("HIDDEN", "SHOWN", "REQUIRED");
    }

    public List<Choice> getLanguages() {
        return LeadFormFields.languages();
    }

    /** HTML that shows the form in a frame. */
    public String getFrame() {
        return embedding.frame(record());
    }

    /** HTML of a form that sends its values to ours. */
    public String getHtml() {
        return embedding.html(record());
    }

    public String getTitle() {
        return record() == null ? shell.text("crm:form.new") : record().details().title();
    }

    /** The form as it was read; null on an empty card. */
    public LeadFormView getKnown() {
        return record();
    }
}
