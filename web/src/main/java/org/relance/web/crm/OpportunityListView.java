package org.relance.web.crm;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.relance.crm.api.Opportunities;
import org.relance.crm.api.OpportunityPriority;
import org.relance.crm.api.OpportunityStatus;
import org.relance.crm.api.OpportunityView;
import org.relance.web.marketing.MarketingChoices;
import org.relance.web.shell.Choice;
import org.relance.web.shell.ListModel;

/** The list of opportunities. */
@Named
@ViewScoped
public class OpportunityListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Opportunities opportunities;
    @Inject CodeChoices choices;
    @Inject MarketingChoices campaigns;
    @Inject OpportunityParties parties;

    private ListModel<OpportunityView> list;

    @PostConstruct
    void open() {
        list =
                ListModel.<OpportunityView>of(
                                request -> opportunities.list(request),
                                row -> String.valueOf(row.id()))
                        .choice(
                                "status",
                                "crm:opportunity.status",
                                Choice.of(OpportunityStatus.values(), "crm:opportunity.status."))
                        .choice(
                                "priority",
                                "crm:opportunity.priority",
                                Choice.of(
                                        OpportunityPriority.values(), "crm:opportunity.priority."))
                        .choice(
                                "salesperson",
                                "crm:field.salespersonCode",
                                choices.getSalespeople())
                        .choice("campaign", "crm:opportunity.campaign", campaigns.getCampaigns())
                        .choice("cycle", "crm:opportunity.cycle", parties.getCycles())
                        .numbers("estimated-value", "crm:opportunity.estimated-value")
                        .dates("estimated-close", "crm:opportunity.estimated-close")
                        .tab("crm:opportunity.view.all", "")
                        .tab("crm:opportunity.view.open", "f.status=IN_PROGRESS")
                        .tab("crm:opportunity.view.won", "f.status=WON");
        list.narrowedTo("contact", "crm:opportunity.contact", parties::nameOf);
        list.narrowedTo("company", "crm:field.companyId", parties::nameOf);
        list.narrowedTo("stage", "crm:opportunity.stage", this::stageName);
    }

    private String stageName(String number) {
        return number.equals("0") ? "crm:board.not-started" : number;
    }

    public ListModel<OpportunityView> getList() {
        return list;
    }
}
