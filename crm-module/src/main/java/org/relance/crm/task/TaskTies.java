package org.relance.crm.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.relance.access.api.MyAccount;
import org.relance.crm.api.Channel;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.Interactions;
import org.relance.crm.api.NewInteraction;
import org.relance.crm.api.Salespeople;
import org.relance.crm.api.TaskDetails;
import org.relance.crm.api.TaskRole;
import org.relance.crm.api.TaskType;
import org.relance.crm.rule.CampaignCheck;
import org.relance.kernel.DomainException;

/** What a task names: whom it is about, who does it, the sale it serves. */
@ApplicationScoped
class TaskTies {

    @Inject TaskRepository repository;
    @Inject Contacts contacts;
    @Inject Salespeople salespeople;
    @Inject Interactions interactions;
    @Inject MyAccount account;
    @Inject CampaignCheck campaigns;

    /** The details, by the signed-in user's salesperson where they name none. */
    TaskDetails withSalesperson(TaskDetails typed) {
        boolean named = given(typed.salespersonCode());
        boolean ofTeam = given(typed.teamCode()) && typed.type() != TaskType.MEETING;
        return named || ofTeam ? typed : typed.by(account.salesperson().orElse(null));
    }

    private static boolean given(String code) {
        return code != null && !code.isBlank();
    }

    /** Takes over what was typed; what was named before is not asked for again. */
    void apply(Task task, TaskDetails typed) {
        if (!Objects.equals(task.salespersonCode(), typed.salespersonCode())) {
            salespeople.require(typed.salespersonCode(), "salespersonCode");
        }
        if (!Objects.equals(task.campaignId(), typed.campaignId())) {
            campaigns.require(typed.campaignId());
        }
        if (typed.opportunityId() != null && !repository.opportunityExists(typed.opportunityId())) {
            throw DomainException.invalid(
                    "crm.opportunity-unknown", "opportunityId", typed.opportunityId());
        }
        Long before = task.contactId();
        task.apply(typed);
        if (!Objects.equals(before, typed.contactId())) {
            tie(task, typed.contactId());
        }
    }

    private void tie(Task task, Long contactId) {
        if (contactId == null) {
            task.about(null, null);
            return;
        }
        ContactView contact =
                contacts.find(contactId)
                        .orElseThrow(
                                () ->
                                        DomainException.invalid(
                                                "crm.contact-unknown", "contactId", contactId));
        if (contact.details().privacy().privacyBlocked()) {
            throw DomainException.conflict("crm.contact-privacy-blocked", contact.number());
        }
        boolean company = contact.details().type() == ContactType.COMPANY;
        task.about(contactId, company ? contactId : contact.details().companyId());
    }

    /**
     * Who completes a task where nobody is named: the signed-in user, else whose task it is; null
     * for the task of a team (case 116).
     */
    String completedBy(Task task, String named) {
        if (!given(named)) {
            return task.role() == TaskRole.TEAM
                    ? null
                    : account.salesperson().orElse(task.salespersonCode());
        }
        salespeople.require(named, "completedBy");
        return named.strip();
    }

    /** Logs a task that was done as an interaction with its contact. */
    void log(Task task) {
        if (task.contactId() == null) {
            throw DomainException.invalid("crm.task-without-contact", "logged", task.number());
        }
        Channel channel =
                switch (task.type()) {
                    case PHONE_CALL -> Channel.PHONE;
                    case MEETING -> Channel.MEETING;
                    case TO_DO -> Channel.OTHER;
                };
        interactions.log(
                NewInteraction.now(task.contactId(), channel, task.description())
                        .of(task.campaignId(), task.completedBy()));
    }
}
