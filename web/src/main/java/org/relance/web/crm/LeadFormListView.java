package org.relance.web.crm;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.relance.crm.api.LeadFormRow;
import org.relance.crm.api.LeadForms;
import org.relance.marketing.api.CampaignRow;
import org.relance.web.marketing.MarketingChoices;
import org.relance.web.shell.ListModel;

/** The list of forms. */
@Named
@ViewScoped
public class LeadFormListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject LeadForms forms;
    @Inject CodeChoices choices;
    @Inject MarketingChoices campaigns;
    @Inject OpportunityParties parties;

    private ListModel<LeadFormRow> list;

    @PostConstruct
    void open() {
        list =
                ListModel.<LeadFormRow>of(
                                request -> forms.list(request), row -> String.valueOf(row.id()))
                        .flag("active", "crm:form.active")
                        .choice("language", "crm:form.languageCode", LeadFormFields.languages())
                        .choice("campaign", "crm:lead.campaign", campaigns.getCampaigns())
                        .choice(
                                "salesperson",
                                "crm:field.salespersonCode",
                                choices.getSalespeople())
                        .tab("crm:form.view.all", "")
                        .tab("crm:form.view.active", "f.active=true");
    }

    /** Number of the campaign of a row; empty without one, and where it was deleted meanwhile. */
    public String campaign(LeadFormRow row) {
        return parties.campaign(row.campaignId()).map(CampaignRow::number).orElse("");
    }

    public ListModel<LeadFormRow> getList() {
        return list;
    }
}
