package org.relance.web.marketing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Questionnaires;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.api.ProgrammeKind;
import org.relance.marketing.api.Programmes;
import org.relance.marketing.api.Templates;
import org.relance.web.crm.CodeChoices;
import org.relance.web.shell.Choice;
import org.relance.web.shell.ReadOnce;
import org.relance.web.shell.Suggestion;

/** What selects on the pages of marketing offer. */
@Named
@RequestScoped
public class MarketingChoices {

    private static final int MOST = 500;
    private static final int SUGGESTED = 12;

    @Inject CodeChoices codes;
    @Inject Campaigns campaigns;
    @Inject Templates templates;
    @Inject Programmes programmes;
    @Inject Questionnaires questionnaires;

    /** Codes of a kind that can be chosen; its key as in {@link CodeKind#key()}. */
    public List<Choice> codes(String kind) {
        return codes.of(kind);
    }

    /** Answers of all questionnaires. */
    @ReadOnce
    public List<Choice> getProfileAnswers() {
        return questionnaires.answers().stream()
                .map(a -> new Choice(Long.toString(a.answerId()), a.label()))
                .toList();
    }

    public List<Choice> getSalespeople() {
        return codes.getSalespeople();
    }

    /** Campaigns by number, the newest first; the value is the id. */
    @ReadOnce
    public List<Choice> getCampaigns() {
        return campaigns.list(ListRequest.first(MOST)).rows().stream()
                .map(c -> new Choice(Long.toString(c.id()), c.number() + " · " + c.description()))
                .toList();
    }

    /** Campaigns that have the words, the newest first, each as a {@link Suggestion}. */
    public List<String> suggestCampaigns(String words) {
        ListRequest request = new ListRequest(words, null, "", false, "", 0, SUGGESTED);
        return campaigns.list(request).rows().stream()
                .map(c -> Suggestion.of(c.number(), c.description()))
                .toList();
    }

    /** Programmes by code; the value is the code. */
    @ReadOnce
    public List<Choice> getProgrammes() {
        return of(ProgrammeKind.PROGRAMME);
    }

    /** Plans by code; the value is the code. */
    @ReadOnce
    public List<Choice> getPlans() {
        return of(ProgrammeKind.PLAN);
    }

    private List<Choice> of(ProgrammeKind kind) {
        return programmes.list(ListRequest.first(MOST).with("kind", kind.name())).rows().stream()
                .map(p -> new Choice(p.code(), p.code() + " · " + p.description()))
                .toList();
    }

    /** Templates that a schedule may use. */
    @ReadOnce
    public List<Choice> getTemplates() {
        return templates.list(ListRequest.first(MOST).with("blocked", "false")).rows().stream()
                .map(t -> new Choice(t.code(), t.code() + " · " + t.description()))
                .toList();
    }
}
