package org.relance.web.interaction;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.relance.crm.api.Channel;
import org.relance.crm.api.Evaluation;
import org.relance.crm.api.InteractionView;
import org.relance.crm.api.Interactions;
import org.relance.web.crm.CodeChoices;
import org.relance.web.crm.OpportunityParties;
import org.relance.web.marketing.MarketingChoices;
import org.relance.web.shell.Choice;
import org.relance.web.shell.ListModel;
import org.relance.web.shell.Shell;

/** The log of interactions. */
@Named
@ViewScoped
public class InteractionListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Interactions interactions;
    @Inject CodeChoices choices;
    @Inject MarketingChoices campaigns;
    @Inject OpportunityParties parties;
    @Inject Shell shell;

    private ListModel<InteractionView> list;
    private Evaluation evaluation;

    @PostConstruct
    void open() {
        list =
                ListModel.<InteractionView>of(
                                request -> interactions.list(request),
                                row -> String.valueOf(row.id()))
                        .dates("date", "crm:timeline.date")
                        .choice(
                                "channel",
                                "crm:interaction.channel",
                                Choice.of(Channel.values(), "crm:channel."))
                        .choice(
                                "salesperson",
                                "crm:field.salespersonCode",
                                choices.getSalespeople())
                        .choice("campaign", "crm:task.campaign", campaigns.getCampaigns())
                        .choice(
                                "evaluation",
                                "crm:interaction.evaluation",
                                Choice.of(Evaluation.values(), "crm:evaluation."))
                        .flag("response", "crm:interaction.response")
                        .flag("target", "crm:interaction.target")
                        .flag("failed", "crm:interaction.failed")
                        .flag("cancelled", "crm:interaction.cancelled.filter")
                        .flag("postponed", "crm:interaction.postponed.filter")
                        .tab("crm:interaction.view.all", "f.postponed=false")
                        .tab("crm:interaction.view.responses", "f.response=true&f.cancelled=false")
                        .tab("crm:interaction.view.postponed", "f.postponed=true")
                        .tab("crm:interaction.view.cancelled", "f.cancelled=true")
                        .narrowedTo("contact", "crm:task.contact", parties::nameOf)
                        .narrowedTo("company", "crm:field.companyId", parties::nameOf)
                        .narrowedTo("segment", "crm:interaction.segment", number -> number);
    }

    public void cancel() {
        told("crm:interaction.cancelled.count", interactions.cancel(chosen()));
    }

    public void restore() {
        told("crm:interaction.restored.count", interactions.restore(chosen()));
    }

    /** Deletes those of the chosen that are cancelled or postponed. */
    public void deleteCancelled() {
        told("crm:interaction.deleted.count", interactions.deleteCancelled(chosen()));
    }

    /** Says how the chosen ones went. */
    public void evaluate() {
        told("crm:interaction.evaluated.count", interactions.evaluate(chosen(), evaluation));
    }

    private List<Long> chosen() {
        return list.getSelection().chosen(InteractionView::id);
    }

    private void told(String text, int count) {
        list.refresh();
        shell.tell(text, count);
    }

    public Evaluation[] getEvaluations() {
        return Evaluation.values();
    }

    public Evaluation getEvaluation() {
        return evaluation;
    }

    public void setEvaluation(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    public ListModel<InteractionView> getList() {
        return list;
    }
}
