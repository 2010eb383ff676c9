package org.relance.web.interaction;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.relance.access.api.MyAccount;
import org.relance.crm.api.Channel;
import org.relance.crm.api.Evaluation;
import org.relance.crm.api.InteractionTemplateView;
import org.relance.crm.api.InteractionTemplates;
import org.relance.crm.api.InteractionView;
import org.relance.crm.api.Interactions;
import org.relance.crm.api.NewInteraction;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;
import org.relance.marketing.api.CampaignRow;
import org.relance.web.crm.OpportunityParties;
import org.relance.web.crm.Origin;
import org.relance.web.shell.Choice;
import org.relance.web.shell.Shell;
import org.relance.web.shell.Suggestion;

/** An interaction: told anew, resumed where it was postponed, read where it is logged. */
@Named
@ViewScoped
public class InteractionEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/crm/interaction-list?faces-redirect=true";
    private static final String CARD = "/crm/interaction-edit?faces-redirect=true&id=";

    @Inject Interactions interactions;
    @Inject InteractionTemplates templates;
    @Inject OpportunityParties parties;
    @Inject MyAccount account;
    @Inject BusinessClock clock;
    @Inject Shell shell;

    private final Origin origin = new Origin();
    private Long id;
    private InteractionView entry;
    private InteractionForm form = new InteractionForm();
    private String templateText = "";

    /** Reads the interaction that the address names, or begins one for a contact or campaign. */
    public void open() {
        if (id != null) {
            read();
            return;
        }
        form.setDate(clock.today());
        form.setSalespersonCode(account.salesperson().orElse(""));
        form.setContact(contact(origin.getContactId()));
        form.setCampaign(campaign(origin.getCampaignId()));
    }

    private void read() {
        entry =
                interactions
                        .find(id)
                        .orElseThrow(
                                () -> DomainException.notFound("crm.interaction-not-found", id));
        form = InteractionForm.from(entry);
        form.setContact(contact(entry.contactId()));
        form.setCampaign(campaign(entry.campaignId()));
    }

    private String contact(Long contactId) {
        return contactId == null ? "" : parties.contact(contactId).orElse("");
    }

    private String campaign(Long campaignId) {
        return campaignRow(campaignId)
                .map(row -> Suggestion.of(row.number(), row.description()))
                .orElse("");
    }

    private Optional<CampaignRow> campaignRow(Long campaignId) {
        return parties.campaign(campaignId);
    }

    /** Fills in what the chosen template says. */
    public void takeTemplate() {
        String code = form.getTemplateCode();
        if (code != null && !code.isBlank()) {
            InteractionTemplateView template = templates.require(code, "templateCode");
            form.take(template, templateText);
            templateText = template.description();
        }
    }

    /** Logs it. */
    public String finish() {
        NewInteraction told = told();
        InteractionView logged =
                id == null ? interactions.finish(told) : interactions.finish(id, told);
        shell.tell("crm:interaction.logged");
        return CARD + logged.id();
    }

    /** Keeps it to be finished later. */
    public String postpone() {
        NewInteraction told = told();
        if (id == null) {
            interactions.postpone(told);
        } else {
            interactions.postpone(id, told);
        }
        shell.tell("crm:interaction.kept");
        return LIST + "&f.postponed=true";
    }

    private NewInteraction told() {
        Long contactId = parties.contactId(number(form.getContact()));
        return form.of(
                contactId == null ? 0 : contactId, parties.campaignId(number(form.getCampaign())));
    }

    private static String number(String typed) {
        return typed == null ? "" : Suggestion.number(typed);
    }

    /** Gives up one that was not finished. */
    public String discard() {
        interactions.discard(id);
        shell.tell("crm:interaction.discarded");
        return LIST;
    }

    public void cancel() {
        interactions.cancel(List.of(id));
        shell.tell("crm:interaction.cancelled");
        read();
    }

    public void restore() {
        interactions.restore(List.of(id));
        shell.tell("crm:interaction.restored");
        read();
    }

    /** Keeps how it went. */
    public void evaluate() {
        interactions.evaluate(List.of(id), form.getEvaluation());
        shell.saved();
        read();
    }

    /** True once it is in the log: only cancelling and evaluating are left. */
    public boolean isLogged() {
        return entry != null && !entry.postponed();
    }

    /** Number of its campaign; empty without one, and where it was deleted meanwhile. */
    public String getCampaignNumber() {
        return entry == null
                ? ""
                : campaignRow(entry.campaignId()).map(CampaignRow::number).orElse("");
    }

    public String getTitle() {
        return entry == null || entry.description().isBlank()
                ? shell.text("crm:interaction.new")
                : entry.description();
    }

    /** Templates that can be chosen; one that is in use stays offered. */
    public List<Choice> getTemplates() {
        return templates.choosable().stream()
                .map(t -> new Choice(t.code(), t.code() + " · " + t.description()))
                .toList();
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public Evaluation[] getEvaluations() {
        return Evaluation.values();
    }

    /** The interaction as it was read; null for a new one. */
    public InteractionView getEntry() {
        return entry;
    }

    public InteractionForm getForm() {
        return form;
    }

    /** The records that the address names. */
    public Origin getOrigin() {
        return origin;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
