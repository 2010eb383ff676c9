package org.relance.web.crm;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.relance.crm.api.CycleStage;
import org.relance.crm.api.MoveOpportunity;
import org.relance.crm.api.OpportunityAction;
import org.relance.crm.api.OpportunityView;
import org.relance.crm.api.SalesCycleView;
import org.relance.crm.api.StageOffer;
import org.relance.kernel.DateFormula;
import org.relance.web.shell.Decimals;

/**
 * An action on an opportunity as people choose and type it. Choosing an action presets what its
 * stage says; the opportunity is the state that the reader saw.
 */
public class StageDialog implements Serializable {

    /** An action with the stage to which it leads. */
    public record Way(OpportunityAction action, int stage, String stageName)
            implements Serializable {

        /** Value of the select, such as {@code NEXT 2}. */
        public String key() {
            return action + " " + stage;
        }
    }

    private static final long serialVersionUID = 1L;
    private static final int CENTS = 2;

    private final OpportunityView opportunity;
    private final List<Way> ways;
    private final Map<Integer, CycleStage> stages;
    private Way way;
    private LocalDate on;
    private BigDecimal value;
    private BigDecimal chances;
    private LocalDate close;
    private boolean cancelTasks;
    private final long openTasks;

    StageDialog(
            OpportunityView opportunity,
            SalesCycleView cycle,
            List<StageOffer> offers,
            long openTasks,
            LocalDate today) {
        this.openTasks = openTasks;
        this.opportunity = opportunity;
        stages =
                cycle.stages().stream()
                        .collect(Collectors.toMap(CycleStage::number, Function.identity()));
        ways =
                offers.stream()
                        .flatMap(
                                offer ->
                                        offer.stages().stream()
                                                .map(stage -> way(offer.action(), stage)))
                        .toList();
        on = today;
        value = Decimals.atLeast(CENTS, opportunity.estimatedValue());
        close = opportunity.estimatedClose();
        ways.stream().min(Comparator.comparing(StageDialog::remoteness)).ifPresent(this::choose);
    }

    /** Forward is proposed first, then to stay. */
    private static int remoteness(Way way) {
        return switch (way.action()) {
            case FIRST, NEXT -> 0;
            case UPDATE -> 1;
            default -> 2;
        };
    }

    private Way way(OpportunityAction action, int stage) {
        return new Way(action, stage, stages.get(stage).description());
    }

    /** Chooses the way to a stage; empty where none leads there. */
    Optional<Way> chooseStage(int stage) {
        Optional<Way> found =
                ways.stream()
                        .filter(one -> one.stage() == stage)
                        .filter(one -> one.action() != OpportunityAction.UPDATE)
                        .findFirst();
        found.ifPresent(this::choose);
        return found;
    }

    private void choose(Way chosen) {
        way = chosen;
        CycleStage stage = stages.get(chosen.stage());
        BigDecimal said = stage.chancesPct();
        boolean keeps = chosen.action() == OpportunityAction.UPDATE || said.signum() == 0;
        chances = Decimals.plain(keeps ? opportunity.chancesPct() : said);
        if (close == null && stage.dateFormula() != null) {
            close = DateFormula.parse(stage.dateFormula(), "dateFormula").from(on);
        }
    }

    /** True where nothing is left to ask. */
    boolean isComplete() {
        return value.signum() > 0 && chances.signum() > 0 && close != null && !close.isBefore(on);
    }

    MoveOpportunity typed() {
        return new MoveOpportunity(
                way.action(), way.stage(), on, zero(value), zero(chances), close, cancelTasks);
    }

    /** An emptied number is 0, not what it was before. */
    private static BigDecimal zero(BigDecimal typed) {
        return typed == null ? BigDecimal.ZERO : typed;
    }

    /** The opportunity as its reader saw it. */
    public OpportunityView getOpportunity() {
        return opportunity;
    }

    /** What can be chosen. */
    public List<Way> getWays() {
        return ways;
    }

    public Way getWay() {
        return way;
    }

    public String getChoice() {
        return way == null ? null : way.key();
    }

    public void setChoice(String key) {
        ways.stream()
                .filter(one -> one.key().equals(key) && !one.equals(way))
                .findFirst()
                .ifPresent(this::choose);
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public BigDecimal getValue() {
        return value;
    }

    public void setValue(BigDecimal value) {
        this.value = value;
    }

    /** How many open tasks the opportunity has. */
    public long getOpenTasks() {
        return openTasks;
    }

    /** True to cancel them. */
    public boolean isCancelTasks() {
        return cancelTasks;
    }

    public void setCancelTasks(boolean cancelTasks) {
        this.cancelTasks = cancelTasks;
    }

    public BigDecimal getChances() {
        return chances;
    }

    public void setChances(BigDecimal chances) {
        this.chances = chances;
    }

    public LocalDate getClose() {
        return close;
    }

    public void setClose(LocalDate close) {
        this.close = close;
    }
}
