package org.relance.web.crm;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.relance.access.api.MyAccount;
import org.relance.crm.api.LeadForms;
import org.relance.crm.api.LeadRow;
import org.relance.crm.api.LeadStatus;
import org.relance.crm.api.Leads;
import org.relance.marketing.api.CampaignRow;
import org.relance.web.marketing.MarketingChoices;
import org.relance.web.shell.Choice;
import org.relance.web.shell.ListModel;
import org.relance.web.shell.Shell;

/** The list of leads, with bulk actions. */
@Named
@ViewScoped
public class LeadListView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String OPEN = "f.status=OPEN&f.status=CONTACTED&f.status=QUALIFIED";

    @Inject Leads leads;
    @Inject LeadForms forms;
    @Inject CodeChoices choices;
    @Inject MarketingChoices campaigns;
    @Inject OpportunityParties parties;
    @Inject MyAccount account;
    @Inject Shell shell;

    private ListModel<LeadRow> list;
    private String salesperson;
    private String reason;

    @PostConstruct
    void open() {
        list =
                ListModel.<LeadRow>of(
                                request -> leads.list(request), row -> String.valueOf(row.id()))
                        .choice(
                                "status",
                                "crm:lead.status",
                                Choice.of(LeadStatus.values(), "crm:lead.status."))
                        .choice("campaign", "crm:lead.campaign", campaigns.getCampaigns())
                        .choice("source", "crm:lead.source", choices.of("lead-source"))
                        .choice(
                                "salesperson",
                                "crm:field.salespersonCode",
                                choices.getSalespeople())
                        .choice("territory", "crm:field.territoryCode", choices.of("territory"))
                        .choice("language", "crm:field.languageCode", choices.of("language"))
                        .choice("reason", "crm:lead.reason", choices.of("lead-reason"))
                        .dates("created", "crm:lead.created")
                        .tab("crm:lead.view.all", "")
                        .tab("crm:lead.view.open", OPEN);
        account.salesperson()
                .ifPresent(mine -> list.tab("crm:lead.view.mine", OPEN + "&f.salesperson=" + mine));
        list.tab("crm:lead.view.converted", "f.status=CONVERTED");
        narrowedToForm();
    }

    /** Names the form whose leads a link has asked for. */
    private void narrowedToForm() {
        List<String> ids = list.getState().filters().getOrDefault("form", List.of());
        if (!ids.isEmpty()) {
            list.choice(
                    "form",
                    "crm:lead.form",
                    ids.stream().map(id -> new Choice(id, title(id))).toList());
        }
    }

    private String title(String formId) {
        return formId.matches("\\d{1,18}")
                ? forms.find(Long.parseLong(formId))
                        .map(form -> form.details().title())
                        .orElse(formId)
                : formId;
    }

    /** Gives the chosen leads to the chosen salesperson. */
    public void assign() {
        int assigned = leads.assign(list.getSelection().chosen(LeadRow::id), salesperson);
        list.refresh();
        shell.tell("crm:lead.assigned", assigned);
    }

    /** Disqualifies the chosen leads for the chosen reason. */
    public void disqualify() {
        int changed = leads.disqualify(list.getSelection().chosen(LeadRow::id), reason);
        list.refresh();
        shell.tell("crm:lead.disqualified", changed);
    }

    /** Number of the campaign of a row; empty without one, and where it was deleted meanwhile. */
    public String campaign(LeadRow row) {
        return parties.campaign(row.campaignId()).map(CampaignRow::number).orElse("");
    }

    public ListModel<LeadRow> getList() {
        return list;
    }

    public String getSalesperson() {
        return salesperson;
    }

    public void setSalesperson(String salesperson) {
        this.salesperson = salesperson;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
