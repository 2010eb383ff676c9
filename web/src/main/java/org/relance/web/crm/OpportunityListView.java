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
import org.relance.web.shell.Choice;
import org.relance.web.shell.ListModel;

/** The list of opportunities. */
@Named
@ViewScoped
public class OpportunityListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Opportunities opportunities;
    @Inject CodeChoices choices;

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
                        .numbers("estimated-value", "crm:opportunity.estimated-value")
                        .dates("estimated-close", "crm:opportunity.estimated-close")
                        .tab("crm:opportunity.view.all", "")
                        .tab("crm:opportunity.view.open", "f.status=IN_PROGRESS")
                        .tab("crm:opportunity.view.won", "f.status=WON");
    }

    /** Look of a status: shape and colour. */
    public String kind(OpportunityStatus status) {
        return switch (status) {
            case NOT_STARTED -> "draft";
            case IN_PROGRESS -> "running";
            case WON -> "done";
            case LOST -> "failed";
        };
    }

    public ListModel<OpportunityView> getList() {
        return list;
    }
}
