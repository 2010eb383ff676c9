package org.relance.crm.salescycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.CloseOpportunity;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.CycleStage;
import org.relance.crm.api.MoveOpportunity;
import org.relance.crm.api.Opportunities;
import org.relance.crm.api.OpportunityAction;
import org.relance.crm.api.OpportunityDetails;
import org.relance.crm.api.OpportunityStages;
import org.relance.crm.api.OpportunityView;
import org.relance.crm.api.ProbabilityCalculation;
import org.relance.crm.api.SalesCycleDetails;
import org.relance.crm.api.SalesCycleRow;
import org.relance.crm.api.SalesCycleView;
import org.relance.crm.api.SalesCycles;
import org.relance.kernel.db.ListRequest;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class SalesCyclesIT {

    @Inject SalesCycles cycles;
    @Inject Opportunities opportunities;
    @Inject OpportunityStages stages;
    @Inject Contacts contacts;

    private static CycleStage stage(int number) {
        return new CycleStage(
                number,
                "Étape " + number,
                new BigDecimal(10 * number),
                new BigDecimal(20),
                false,
                false,
                null,
                null);
    }

    private static SalesCycleDetails details(boolean blocked, CycleStage... stages) {
        return new SalesCycleDetails(
                "projet", "Projets", ProbabilityCalculation.ADD, blocked, List.of(stages));
    }

    private OpportunityView begun(SalesCycleView cycle) {
        long contact = contacts.create(ContactDetails.company("Vert Horizon")).id();
        OpportunityView opportunity =
                opportunities.create(
                        new OpportunityDetails(
                                "Serre",
                                contact,
                                null,
                                null,
                                null,
                                null,
                                cycle.code(),
                                new BigDecimal(100),
                                null,
                                LocalDate.of(2026, 4, 1),
                                null));
        return stages.move(
                opportunity.id(),
                opportunity.version(),
                MoveOpportunity.preset(OpportunityAction.FIRST, null));
    }

    @Test
    void shipsOneThatCanBeUsed() {
        SalesCycleView first = cycles.find("VENTE").orElseThrow();

        assertThat(first.blocked()).isFalse();
        assertThat(first.stages()).extracting(CycleStage::number).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void keepsItsStagesInTheirOrder() {
        SalesCycleView created = cycles.create(details(false, stage(3), stage(1)));

        assertThat(created.code()).isEqualTo("PROJET");
        assertThat(created.stages()).extracting(CycleStage::number).containsExactly(1, 3);
        assertThatThrownBy(() -> cycles.create(details(false)))
                .hasMessageContaining("crm.cycle-exists");
        SalesCycleRow row = cycles.list(ListRequest.first(1).with("code", "PROJET")).rows().get(0);
        assertThat(row.stages()).isEqualTo(2);
        assertThat(row.openOpportunities()).isZero();
    }

    @Test
    void refusesStagesThatCannotBeTold() {
        assertThatThrownBy(() -> cycles.create(details(false, stage(1), stage(1))))
                .hasMessageContaining("crm.stage-twice");
        assertThatThrownBy(() -> cycles.create(details(false, stage(0))))
                .hasMessageContaining("crm.bad-stage-number");
        assertThatThrownBy(() -> cycles.create(details(false, stage(11))))
                .hasMessageContaining("crm.bad-percentage");
    }

    @Test
    void keepsAStageInWhichSomethingStands() {
        SalesCycleView cycle = cycles.create(details(false, stage(1), stage(2)));
        begun(cycle);

        assertThatThrownBy(() -> cycles.change("PROJET", cycle.version(), details(false, stage(2))))
                .hasMessageContaining("crm.stage-in-use");
    }

    @Test
    void isNotChangedByTwoAtOnce() {
        SalesCycleView cycle = cycles.create(details(false, stage(1)));
        cycles.change("PROJET", cycle.version(), details(false, stage(1), stage(2)));

        assertThatThrownBy(() -> cycles.change("PROJET", cycle.version(), details(true)))
                .hasMessageContaining("crm.changed-meanwhile");
        assertThatThrownBy(() -> cycles.delete("PROJET", cycle.version()))
                .hasMessageContaining("crm.changed-meanwhile");
        assertThat(cycles.find("PROJET").orElseThrow().stages()).hasSize(2);
    }

    @Test
    void cannotBeChosenOnceItIsBlocked() {
        SalesCycleView cycle = cycles.create(details(false, stage(1), stage(2)));
        OpportunityView running = begun(cycle);
        cycles.change("PROJET", cycle.version(), details(true, stage(1), stage(2)));

        assertThatThrownBy(() -> begun(cycle)).hasMessageContaining("crm.cycle-blocked");
        OpportunityView moved =
                stages.move(
                        running.id(),
                        running.version(),
                        MoveOpportunity.preset(OpportunityAction.NEXT, null));
        assertThat(moved.stage()).isEqualTo(2);
        assertThat(cycles.active()).extracting(SalesCycleView::code).doesNotContain("PROJET");
    }

    @Test
    void goesOnceNothingIsOpenInIt() {
        SalesCycleView cycle = cycles.create(details(false, stage(1)));
        OpportunityView running = begun(cycle);
        assertThatThrownBy(() -> cycles.delete("PROJET", cycle.version()))
                .hasMessageContaining("crm.cycle-in-use");
        opportunities.lose(running.id(), running.version(), CloseOpportunity.today(null));

        cycles.delete("PROJET", cycle.version());

        assertThat(cycles.find("PROJET")).isEmpty();
        assertThat(stages.entries(running.id())).hasSize(2);
    }
}
