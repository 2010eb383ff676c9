package org.relance.web.crm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.relance.crm.api.Opportunities;
import org.relance.crm.api.OpportunityStages;
import org.relance.crm.api.OpportunityView;
import org.relance.crm.api.SalesCycleView;
import org.relance.crm.api.SalesCycles;
import org.relance.crm.api.Tasks;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListRequest;
import org.relance.web.shell.Shell;

/** Moves and closes opportunities for the pages that show them, and says what was done. */
@RequestScoped
public class OpportunityDesk {

    /** Inputs of the dialog; the card has inputs with the names of the interface already. */
    private static final Map<String, String> INPUTS =
            Map.of(
                    "estimatedValue", "movedValue",
                    "estimatedClose", "movedClose",
                    "on", "movedOn",
                    "stage", "choice",
                    "action", "choice");

    @Inject Opportunities opportunities;
    @Inject OpportunityStages stages;
    @Inject SalesCycles cycles;
    @Inject Tasks tasks;
    @Inject BusinessClock clock;
    @Inject Shell shell;

    /** What the opportunity offers; empty where that is nothing. */
    Optional<StageDialog> moving(OpportunityView opportunity) {
        Optional<SalesCycleView> cycle = cycles.find(opportunity.cycleCode());
        var offers = stages.offers(opportunity.id());
        return cycle.filter(known -> !offers.isEmpty())
                .map(
                        known ->
                                new StageDialog(
                                        opportunity,
                                        known,
                                        offers,
                                        openTasks(opportunity),
                                        clock.today()));
    }

    private long openTasks(OpportunityView opportunity) {
        return tasks.list(
                        ListRequest.first(1)
                                .with("opportunity", Long.toString(opportunity.id()))
                                .with("closed", "false"))
                .total();
    }

    /** The closing of an opportunity, to be asked for. */
    public ClosingForm closing(OpportunityView opportunity, boolean won) {
        return new ClosingForm(
                won,
                opportunity.description(),
                won ? opportunity.estimatedValue() : null,
                clock.today());
    }

    /** Does what is typed on the version. */
    OpportunityView move(StageDialog dialog, int version) {
        try {
            OpportunityView moved =
                    stages.move(dialog.getOpportunity().id(), version, dialog.typed());
            shell.tell("crm:opportunity.moved", moved.number(), moved.stageName());
            return moved;
        } catch (DomainException e) {
            throw new DomainException(
                    e.kind(),
                    e.code(),
                    e.field() == null ? null : INPUTS.getOrDefault(e.field(), e.field()),
                    e.arguments().toArray());
        }
    }

    /** Closes the opportunity as it is typed. */
    OpportunityView close(ClosingForm closing, OpportunityView base) {
        OpportunityView closed =
                closing.isWon()
                        ? opportunities.win(base.id(), base.version(), closing.typed())
                        : opportunities.lose(base.id(), base.version(), closing.typed());
        shell.tell(closing.isWon() ? "crm:opportunity.won" : "crm:opportunity.lost", base.number());
        return closed;
    }
}
