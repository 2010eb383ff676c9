package org.relance.crm.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.relance.crm.api.AssignActivity;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.Opportunities;
import org.relance.crm.api.OpportunityView;
import org.relance.crm.api.PlannedTask;
import org.relance.crm.api.TaskDetails;
import org.relance.crm.api.TaskType;
import org.relance.kernel.DomainException;

/** Fills in what the assignment of an activity leaves open, from the records that it names. */
@ApplicationScoped
class Assignment {

    @Inject Opportunities opportunities;
    @Inject Contacts contacts;

    /** The assignment with contact, campaign and salesperson as far as they follow. */
    AssignActivity complete(AssignActivity typed) {
        Optional<OpportunityView> opportunity = opportunity(typed.opportunityId());
        Long contact =
                or(typed.contactId(), opportunity.map(OpportunityView::contactId).orElse(null));
        return new AssignActivity(
                typed.startDate(),
                ofTeam(typed) ? typed.salespersonCode() : salesperson(typed, opportunity, contact),
                contact,
                or(typed.campaignId(), opportunity.map(OpportunityView::campaignId).orElse(null)),
                typed.segmentId(),
                typed.opportunityId(),
                typed.teamCode(),
                typed.organizerCode());
    }

    private static boolean ofTeam(AssignActivity typed) {
        return typed.teamCode() != null && !typed.teamCode().isBlank();
    }

    private Optional<OpportunityView> opportunity(Long id) {
        if (id == null) {
            return Optional.empty();
        }
        return Optional.of(
                opportunities
                        .find(id)
                        .orElseThrow(
                                () ->
                                        DomainException.invalid(
                                                "crm.opportunity-unknown", "opportunityId", id)));
    }

    private String salesperson(
            AssignActivity typed, Optional<OpportunityView> opportunity, Long contact) {
        if (typed.salespersonCode() != null && !typed.salespersonCode().isBlank()) {
            return typed.salespersonCode();
        }
        return opportunity
                .map(OpportunityView::salespersonCode)
                .or(() -> Optional.ofNullable(contact).flatMap(this::salespersonOf))
                .orElse(null);
    }

    private Optional<String> salespersonOf(long contact) {
        return contacts.find(contact)
                .map(found -> found.details().classification().salespersonCode());
    }

    private static <T> T or(T given, T otherwise) {
        return given == null ? otherwise : given;
    }

    /** Who gets a step: a meeting of a team has an organizer. */
    private static String salesperson(PlannedTask planned, AssignActivity to) {
        if (!ofTeam(to) || planned.type() != TaskType.MEETING) {
            return to.salespersonCode();
        }
        if (to.organizerCode() == null || to.organizerCode().isBlank()) {
            throw DomainException.invalid(
                    "crm.activity-without-organizer", "organizerCode", planned.description());
        }
        return to.organizerCode();
    }

    /**
     * The task of a step, all day on its date.
     *
     * @throws DomainException {@code crm.activity-without-organizer}
     */
    static TaskDetails task(PlannedTask planned, AssignActivity to) {
        return new TaskDetails(
                planned.description(),
                planned.type(),
                null,
                planned.priority(),
                planned.date(),
                null,
                null,
                true,
                null,
                null,
                salesperson(planned, to),
                to.teamCode(),
                to.contactId(),
                to.campaignId(),
                to.segmentId(),
                to.opportunityId(),
                false,
                null,
                null);
    }
}
