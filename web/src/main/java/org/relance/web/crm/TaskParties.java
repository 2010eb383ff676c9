package org.relance.web.crm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.AssignActivity;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.Opportunities;
import org.relance.crm.api.OpportunityView;
import org.relance.crm.api.TaskDetails;
import org.relance.crm.api.TaskView;
import org.relance.crm.api.Tasks;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.api.CampaignRow;
import org.relance.web.shell.Suggestion;

/** Contact, campaign and opportunity of a task: proposed by name, found by number. */
@Named
@RequestScoped
public class TaskParties {

    private static final int OFFERS = 12;

    @Inject OpportunityParties parties;
    @Inject Opportunities opportunities;
    @Inject Contacts contacts;
    @Inject Tasks tasks;

    /** Open opportunities that have the words, each as a {@link Suggestion}. */
    public List<String> opportunities(String words) {
        ListRequest request = new ListRequest(words, null, "", false, "", 0, OFFERS);
        return opportunities
                .list(request.with("status", "NOT_STARTED", "IN_PROGRESS"))
                .rows()
                .stream()
                .map(row -> Suggestion.of(row.number(), row.description()))
                .toList();
    }

    /** The opportunity with the id as a {@link Suggestion}; null for none. */
    String opportunity(Long id) {
        return find(id).map(o -> Suggestion.of(o.number(), o.description())).orElse(null);
    }

    /** The same for an id that an address names, else the id itself. */
    String nameOf(String id) {
        String name = id.matches("\\d{1,18}") ? opportunity(Long.valueOf(id)) : null;
        return name == null ? id : name;
    }

    /** Number of the task with the id that an address names, else the id itself. */
    String taskName(String id) {
        return id.matches("\\d{1,18}")
                ? tasks.find(Long.parseLong(id)).map(TaskView::number).orElse(id)
                : id;
    }

    Optional<OpportunityView> find(Long id) {
        return id == null ? Optional.empty() : opportunities.find(id);
    }

    /** The contact with the id as a {@link Suggestion}; null for none. */
    String contact(Long id) {
        return id == null ? null : parties.contact(id).orElse(null);
    }

    /** The campaign with the id as a {@link Suggestion}; null for none. */
    String campaign(Long id) {
        return parties.campaign(id)
                .map(row -> Suggestion.of(row.number(), row.description()))
                .orElse(null);
    }

    /**
     * Ties what is begun for the records of an address to them, and to those of its opportunity.
     */
    void tie(TiedForm form, Origin origin) {
        Optional<OpportunityView> served = find(origin.getOpportunityId());
        form.setOpportunity(opportunity(origin.getOpportunityId()));
        form.setContact(
                contact(served.map(OpportunityView::contactId).orElse(origin.getContactId())));
        form.setCampaign(
                campaign(served.map(OpportunityView::campaignId).orElse(origin.getCampaignId())));
    }

    /** The form with the ids of the records whose numbers were typed. */
    TaskDetails details(TaskForm form) {
        return form.details(
                parties.contactId(number(form.getContact())),
                parties.campaignId(number(form.getCampaign())),
                opportunityId(number(form.getOpportunity())));
    }

    /** The form with the ids of the records whose numbers were typed. */
    AssignActivity details(AssignForm form) {
        return new AssignActivity(
                form.getStartDate(),
                form.getTeamCode() == null ? form.getSalespersonCode() : null,
                parties.contactId(number(form.getContact())),
                parties.campaignId(number(form.getCampaign())),
                null,
                opportunityId(number(form.getOpportunity())),
                form.getTeamCode(),
                form.getOrganizerCode());
    }

    /** Salesperson of the opportunity, else of the contact, else of the campaign. */
    Optional<String> salesperson(Origin origin) {
        return find(origin.getOpportunityId())
                .map(OpportunityView::salespersonCode)
                .or(
                        () ->
                                Optional.ofNullable(origin.getContactId())
                                        .flatMap(contacts::find)
                                        .map(c -> c.details().classification().salespersonCode()))
                .or(
                        () ->
                                parties.campaign(origin.getCampaignId())
                                        .map(CampaignRow::salespersonCode));
    }

    private Long opportunityId(String number) {
        return number.isEmpty()
                ? null
                : opportunities.list(ListRequest.first(1).with("number", number)).rows().stream()
                        .map(OpportunityView::id)
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        DomainException.invalid(
                                                "crm.opportunity-unknown",
                                                "opportunityId",
                                                number));
    }

    /** The number in what a field brought, empty for none. */
    static String number(String typed) {
        return typed == null ? "" : Suggestion.number(typed);
    }
}
