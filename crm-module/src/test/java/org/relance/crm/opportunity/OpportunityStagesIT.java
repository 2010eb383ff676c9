package org.relance.crm.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.Activities;
import org.relance.crm.api.ActivityDetails;
import org.relance.crm.api.ActivityStep;
import org.relance.crm.api.BoardColumn;
import org.relance.crm.api.CloseOpportunity;
import org.relance.crm.api.CodeDetails;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.CycleStage;
import org.relance.crm.api.MoveOpportunity;
import org.relance.crm.api.Opportunities;
import org.relance.crm.api.OpportunityAction;
import org.relance.crm.api.OpportunityDetails;
import org.relance.crm.api.OpportunityEntry;
import org.relance.crm.api.OpportunityStages;
import org.relance.crm.api.OpportunityStatus;
import org.relance.crm.api.OpportunityView;
import org.relance.crm.api.ProbabilityCalculation;
import org.relance.crm.api.RecurFrom;
import org.relance.crm.api.SalesCycleDetails;
import org.relance.crm.api.SalesCycles;
import org.relance.crm.api.Salespeople;
import org.relance.crm.api.SalespersonDetails;
import org.relance.crm.api.StageFigures;
import org.relance.crm.api.StageOffer;
import org.relance.crm.api.TaskDetails;
import org.relance.crm.api.TaskType;
import org.relance.crm.api.TaskView;
import org.relance.crm.api.Tasks;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListRequest;
import org.relance.test.Committed;
import org.relance.test.RelanceExtension;

/** Opportunities in the sales cycle that ships: 10, 25, 50, 75 and 90 % chances, chances alone. */
@ExtendWith(RelanceExtension.class)
class OpportunityStagesIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 29);

    @Inject Opportunities opportunities;
    @Inject OpportunityStages stages;
    @Inject SalesCycles cycles;
    @Inject Activities activities;
    @Inject Tasks tasks;
    @Inject Salespeople salespeople;
    @Inject Contacts contacts;
    @Inject Codes codes;
    @Inject CurrentActor actor;

    private OpportunityDetails details(long contact, String cycle) {
        return new OpportunityDetails(
                "Serre",
                contact,
                null,
                null,
                null,
                null,
                cycle,
                new BigDecimal("10000"),
                null,
                MAY,
                null);
    }

    private OpportunityView anOpportunity() {
        long contact = contacts.create(ContactDetails.company("Vert Horizon")).id();
        return opportunities.create(details(contact, "VENTE"));
    }

    /** Whoever wins makes a customer, which has a VAT group. */
    private void vatGroup() {
        if (codes.find(CodeKind.VAT_BUS_GROUP, "DOM").isEmpty()) {
            codes.create(CodeKind.VAT_BUS_GROUP, CodeDetails.of("DOM", "National"));
        }
    }

    private OpportunityView move(OpportunityView opportunity, OpportunityAction action) {
        return stages.move(
                opportunity.id(), opportunity.version(), MoveOpportunity.preset(action, null));
    }

    private static void refuses(String code, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void countsNothingBeforeItsFirstStage() {
        OpportunityView opportunity = anOpportunity();

        assertThat(opportunity.status()).isEqualTo(OpportunityStatus.NOT_STARTED);
        assertThat(opportunity.currentValue()).isEqualByComparingTo("0");
        assertThat(stages.entries(opportunity.id())).isEmpty();
        assertThat(stages.offers(opportunity.id()))
                .containsExactly(new StageOffer(OpportunityAction.FIRST, List.of(1), 1));
    }

    /** A cycle of two stages, of which the second gives the activity. */
    private OpportunityView onTheWayTo(String activity) {
        salespeople.create(SalespersonDetails.of("NB", "Nadia Benali"));
        BigDecimal half = new BigDecimal(50);
        cycles.create(
                new SalesCycleDetails(
                        "TACHES",
                        "Avec des tâches",
                        ProbabilityCalculation.CHANCES,
                        false,
                        List.of(
                                new CycleStage(1, "Un", half, half, false, false, null, null),
                                new CycleStage(
                                        2, "Deux", half, half, false, false, null, activity))));
        long contact = contacts.create(ContactDetails.company("Vert Horizon")).id();
        OpportunityView created =
                opportunities.create(
                        new OpportunityDetails(
                                "Serre",
                                contact,
                                null,
                                null,
                                "NB",
                                null,
                                "TACHES",
                                BigDecimal.TEN,
                                null,
                                MAY,
                                null));
        return move(created, OpportunityAction.FIRST);
    }

    private List<TaskView> tasksOf(OpportunityView opportunity) {
        ListRequest all = ListRequest.first(20);
        return tasks.list(all.with("opportunity", Long.toString(opportunity.id()))).rows();
    }

    @Test
    void case112AStageGivesTheTasksOfItsActivityOncePerMove() {
        List<ActivityStep> five =
                IntStream.rangeClosed(1, 5)
                        .mapToObj(n -> new ActivityStep(null, "Pas " + n, null, n + "D"))
                        .toList();
        activities.create(new ActivityDetails("CINQ", "Cinq pas", five));

        OpportunityView first = onTheWayTo("CINQ");
        assertThat(tasksOf(first)).isEmpty();
        OpportunityView second = move(first, OpportunityAction.NEXT);
        move(second, OpportunityAction.UPDATE);

        assertThat(tasksOf(second))
                .extracting(TaskView::startDate)
                .containsExactlyInAnyOrder(
                        TODAY.plusDays(1),
                        TODAY.plusDays(2),
                        TODAY.plusDays(3),
                        TODAY.plusDays(4),
                        TODAY.plusDays(5));
        assertThat(tasksOf(second)).extracting(TaskView::salespersonCode).containsOnly("NB");
        refuses("crm.activity-in-use", () -> activities.delete("CINQ", 0));
    }

    @Test
    void case112AnActivityOfOnePhoneCallMakesExactlyOneTask() {
        ActivityStep call = new ActivityStep(TaskType.PHONE_CALL, "Appeler", null, null);
        activities.create(new ActivityDetails("APPEL", "Appeler", List.of(call)));

        OpportunityView second = move(onTheWayTo("APPEL"), OpportunityAction.NEXT);

        assertThat(tasksOf(second))
                .singleElement()
                .satisfies(task -> assertThat(task.type()).isEqualTo(TaskType.PHONE_CALL));
    }

    @Test
    void cancelsTheTasksOfTheFormerStageOnlyWhenAsked() {
        ActivityStep call = new ActivityStep(TaskType.PHONE_CALL, "Appeler", null, null);
        activities.create(new ActivityDetails("APPEL", "Appeler", List.of(call)));
        OpportunityView first = onTheWayTo("APPEL");
        TaskView old = tasks.create(recurring(first.id()));
        OpportunityView kept =
                stages.move(first.id(), first.version(), moving(OpportunityAction.UPDATE, true));
        assertThat(tasks.find(old.id()).orElseThrow().closed()).as("an update").isFalse();

        OpportunityView second =
                stages.move(kept.id(), kept.version(), moving(OpportunityAction.NEXT, true));

        assertThat(tasks.find(old.id()).orElseThrow().cancelled()).isTrue();
        assertThat(tasksOf(second))
                .filteredOn(task -> !task.closed())
                .as("those of the new stage, and none that recurs")
                .extracting(TaskView::description)
                .containsExactly("Appeler");
    }

    private static TaskDetails recurring(long opportunity) {
        return new TaskDetails(
                "Relancer",
                TaskType.TO_DO,
                null,
                null,
                TODAY,
                null,
                null,
                true,
                null,
                null,
                "NB",
                null,
                null,
                null,
                null,
                opportunity,
                true,
                "1W",
                RecurFrom.DUE_DATE);
    }

    private static MoveOpportunity moving(OpportunityAction action, boolean cancel) {
        return new MoveOpportunity(action, null, TODAY, null, null, null, cancel);
    }

    @Test
    void refusesAStageWithAnUnknownActivity() {
        refuses("crm.activity-unknown", () -> onTheWayTo("NIX"));
    }

    @Test
    void keepsTheHistoryOfItsWay() {
        OpportunityView first = move(anOpportunity(), OpportunityAction.FIRST);
        OpportunityView second =
                stages.move(
                        first.id(),
                        first.version(),
                        new MoveOpportunity(
                                OpportunityAction.NEXT,
                                null,
                                TODAY.plusDays(9),
                                new BigDecimal("12000"),
                                null,
                                null,
                                false));

        assertThat(first.status()).isEqualTo(OpportunityStatus.IN_PROGRESS);
        assertThat(first.currentValue()).isEqualByComparingTo("1000");
        assertThat(second.stageName()).isEqualTo("Étude du besoin");
        assertThat(second.currentValue()).isEqualByComparingTo("3000");
        List<OpportunityEntry> entries = stages.entries(first.id());
        assertThat(entries).extracting(OpportunityEntry::active).containsExactly(true, false);
        assertThat(entries.get(1).daysOpen()).isEqualTo(9);
        assertThat(entries.get(0).previousStage()).isEqualTo(1);
        assertThat(entries.get(0).enteredBy()).isEqualTo("admin");
        refuses("crm.change-before-last", () -> move(second, OpportunityAction.NEXT));
    }

    @Test
    void keepsNothingOfARefusedAction() {
        OpportunityView first = move(anOpportunity(), OpportunityAction.FIRST);

        refuses(
                "crm.stage-not-offered",
                () ->
                        stages.move(
                                first.id(),
                                first.version(),
                                MoveOpportunity.preset(OpportunityAction.SKIP, 5)));

        assertThat(stages.entries(first.id())).hasSize(1);
    }

    @Test
    void whoMovesSecondIsToldAndLosesNothing() {
        OpportunityView read = move(anOpportunity(), OpportunityAction.FIRST);

        OpportunityView moved = move(read, OpportunityAction.NEXT);

        refuses("crm.changed-meanwhile", () -> move(read, OpportunityAction.NEXT));
        refuses(
                "crm.changed-meanwhile",
                () -> opportunities.lose(read.id(), read.version(), CloseOpportunity.today(null)));
        assertThat(opportunities.find(read.id())).contains(moved);
        assertThat(stages.entries(read.id())).hasSize(2);
    }

    @Test
    void whoMovesWhatIsClosedMeanwhileIsToldAndLosesNothing() {
        vatGroup();
        OpportunityView read = move(anOpportunity(), OpportunityAction.FIRST);

        OpportunityView won =
                opportunities.win(read.id(), read.version(), CloseOpportunity.today(null));

        refuses("crm.changed-meanwhile", () -> move(read, OpportunityAction.NEXT));
        refuses("crm.opportunity-closed", () -> move(won, OpportunityAction.NEXT));
        assertThat(stages.entries(read.id()))
                .extracting(OpportunityEntry::action)
                .containsExactly(OpportunityAction.WON, OpportunityAction.FIRST);
        assertThat(stages.offers(read.id())).isEmpty();
    }

    @Test
    @Committed
    void oneOfTwoAtTheSameMomentMovesIt() throws Exception {
        OpportunityView read = move(anOpportunity(), OpportunityAction.FIRST);
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<String> mover =
                () ->
                        actor.call(
                                RelanceExtension.ADMINISTRATOR,
                                () -> {
                                    together.await();
                                    return outcome(read);
                                });
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> ends = threads.invokeAll(List.of(mover, mover));

            assertThat(List.of(ends.get(0).get(), ends.get(1).get()))
                    .containsExactlyInAnyOrder("moved", "crm.changed-meanwhile");
        } finally {
            threads.shutdownNow();
        }
        assertThat(stages.entries(read.id())).hasSize(2);
        OpportunityView now = opportunities.find(read.id()).orElseThrow();
        assertThat(now.stage()).isEqualTo(2);
        remove(opportunities.lose(now.id(), now.version(), CloseOpportunity.today(null)));
    }

    /** What is committed must not be met by other tests. */
    private void remove(OpportunityView lost) {
        opportunities.delete(lost.id(), lost.version());
        contacts.delete(lost.contactId(), contacts.find(lost.contactId()).orElseThrow().version());
    }

    private String outcome(OpportunityView read) {
        try {
            move(read, OpportunityAction.NEXT);
            return "moved";
        } catch (DomainException e) {
            return e.code();
        }
    }

    @Test
    void fillsInTheOnlyReasonAndAsksWhereThereIsAChoice() {
        vatGroup();
        OpportunityView one = move(anOpportunity(), OpportunityAction.FIRST);
        codes.create(CodeKind.CLOSE_CODE_WON, CodeDetails.of("ZA", "Conseil"));
        codes.create(CodeKind.CLOSE_CODE_LOST, CodeDetails.of("ZB", "Prix"));
        codes.create(CodeKind.CLOSE_CODE_LOST, CodeDetails.of("ZC", "Délai"));
        CloseOpportunity withoutReason = CloseOpportunity.today(null);

        assertThatThrownBy(() -> opportunities.lose(one.id(), one.version(), withoutReason))
                .hasMessageContaining("crm.required");
        refuses(
                "crm.code-unknown",
                () -> opportunities.lose(one.id(), one.version(), CloseOpportunity.today("ZA")));
        OpportunityView won = opportunities.win(one.id(), one.version(), withoutReason);

        assertThat(won.closeCode()).isEqualTo("ZA");
        assertThat(stages.entries(one.id()).get(0).closeCode()).isEqualTo("ZA");
    }

    @Test
    void keepsItsCycleOnceItHasBegun() {
        OpportunityView opportunity = anOpportunity();
        OpportunityView without =
                opportunities.change(
                        opportunity.id(),
                        opportunity.version(),
                        details(opportunity.contactId(), null));
        OpportunityView again =
                opportunities.change(
                        without.id(), without.version(), details(without.contactId(), "VENTE"));
        OpportunityView begun = move(again, OpportunityAction.FIRST);

        assertThat(without.cycleCode()).isNull();
        assertThat(without.status()).isEqualTo(OpportunityStatus.IN_PROGRESS);
        assertThat(again.status()).isEqualTo(OpportunityStatus.NOT_STARTED);
        refuses(
                "crm.cycle-fixed",
                () ->
                        opportunities.change(
                                begun.id(), begun.version(), details(begun.contactId(), "AUTRE")));
    }

    @Test
    void showsWhatStandsInEachStage() {
        OpportunityView idle = anOpportunity();
        OpportunityView running =
                move(move(anOpportunity(), OpportunityAction.FIRST), OpportunityAction.NEXT);
        ListRequest mine =
                ListRequest.first(10).with("company", String.valueOf(running.companyId()));

        List<BoardColumn> board = stages.board("VENTE", mine);

        assertThat(board).extracting(BoardColumn::stage).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(board)
                .extracting(BoardColumn::opportunities)
                .containsExactly(0L, 0L, 1L, 0L, 0L, 0L);
        assertThat(board.get(2).currentValue()).isEqualByComparingTo("2500");
        assertThat(board.get(2).cards()).containsExactly(running);
        assertThat(board.get(2).targets()).containsExactly(1, 3);
        List<StageFigures> figures = cycles.figures("VENTE", MAY, MAY);
        assertThat(figures.get(0).opportunities()).isPositive();
        assertThat(figures.get(2).estimatedValue()).isGreaterThanOrEqualTo(new BigDecimal("10000"));
        assertThat(cycles.figures("VENTE", null, LocalDate.of(2000, 1, 1)))
                .extracting(StageFigures::opportunities)
                .containsOnly(0L);
        assertThat(idle.stage()).isNull();
    }
}
