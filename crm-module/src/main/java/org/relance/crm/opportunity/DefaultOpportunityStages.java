package org.relance.crm.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.relance.crm.api.Activities;
import org.relance.crm.api.AssignActivity;
import org.relance.crm.api.BoardColumn;
import org.relance.crm.api.CycleStage;
import org.relance.crm.api.MoveOpportunity;
import org.relance.crm.api.Opportunities;
import org.relance.crm.api.OpportunityAction;
import org.relance.crm.api.OpportunityEntry;
import org.relance.crm.api.OpportunityStages;
import org.relance.crm.api.OpportunityStatus;
import org.relance.crm.api.OpportunityView;
import org.relance.crm.api.SalesCycleView;
import org.relance.crm.api.SalesCycles;
import org.relance.crm.api.StageOffer;
import org.relance.crm.api.Tasks;
import org.relance.crm.rule.Fields;
import org.relance.kernel.Allowed;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Changes;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Trail;

@ApplicationScoped
@Transactional
@Allowed(Role.READER)
class DefaultOpportunityStages implements OpportunityStages {

    @Inject OpportunityRepository repository;
    @Inject EntryRepository entries;
    @Inject OpportunityReferences references;
    @Inject Board board;
    @Inject SalesCycles cycles;
    @Inject Activities activities;
    @Inject Tasks tasks;
    @Inject Trail trail;
    @Inject BusinessClock clock;

    @Override
    public List<StageOffer> offers(long id) {
        OpportunityView opportunity = repository.get(id);
        boolean open =
                opportunity.status() == OpportunityStatus.NOT_STARTED
                        || opportunity.status() == OpportunityStatus.IN_PROGRESS;
        return open && opportunity.cycleCode() != null
                ? new StagePath(cycle(opportunity).stages()).offers(opportunity.stage())
                : List.of();
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public OpportunityView move(long id, int version, MoveOpportunity typed) {
        Opportunity opportunity = repository.known(id, version);
        OpportunityView before = repository.get(id);
        SalesCycleView cycle = cycle(before);
        MoveOpportunity move = dated(typed);
        LocalDate last = entries.lastChange(id).orElse(opportunity.createdOn());
        Integer previous = opportunity.move(cycle, move, last, references.quoted(id));
        repository.flush(opportunity);
        String stage = stage(cycle, opportunity.stage()).description();
        entries.add(opportunity.entry(move.action(), previous, stage, move.on()));
        OpportunityView after = repository.get(id);
        if (move.action() != OpportunityAction.UPDATE) {
            if (move.cancelTasks()) {
                tasks.cancelOpenOf(id);
            }
            assignTasks(cycle, after, move.on());
        }
        trail.record(
                Opportunities.TRAIL,
                id,
                after.number(),
                move.action().name().toLowerCase(Locale.ROOT),
                Changes.between(before, after));
        return after;
    }

    /** Who comes into a stage gets the tasks of its activity (domain.md §10). */
    private void assignTasks(SalesCycleView cycle, OpportunityView opportunity, LocalDate on) {
        String activity = stage(cycle, opportunity.stage()).activityCode();
        if (activity != null) {
            activities.assign(
                    activity, AssignActivity.to(on, null, null, null, null, opportunity.id()));
        }
    }

    private MoveOpportunity dated(MoveOpportunity typed) {
        return new MoveOpportunity(
                Fields.required(typed.action(), "action"),
                typed.stage(),
                typed.on() == null ? clock.today() : typed.on(),
                typed.estimatedValue(),
                typed.chancesPct(),
                typed.estimatedClose(),
                typed.cancelTasks());
    }

    private SalesCycleView cycle(OpportunityView opportunity) {
        return cycles.find(opportunity.cycleCode())
                .orElseThrow(
                        () ->
                                DomainException.conflict(
                                        "crm.opportunity-without-cycle", opportunity.number()));
    }

    private static CycleStage stage(SalesCycleView cycle, int number) {
        return cycle.stages().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public List<OpportunityEntry> entries(long id) {
        return entries.of(repository.get(id).id());
    }

    @Override
    public List<BoardColumn> board(String cycleCode, ListRequest narrowed) {
        return cycles.find(cycleCode)
                .map(cycle -> board.of(cycle, narrowed))
                .orElseThrow(() -> DomainException.notFound("crm.cycle-not-found", cycleCode));
    }
}
