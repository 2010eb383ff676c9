package org.relance.web.crm;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.primefaces.PrimeFaces;
import org.relance.crm.api.BoardColumn;
import org.relance.crm.api.Opportunities;
import org.relance.crm.api.OpportunityStages;
import org.relance.crm.api.OpportunityView;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListRequest;

/**
 * The open opportunities of a sales cycle as cards in its stages. A card that goes to another stage
 * does the action that leads there; only what is missing is asked.
 */
@Named
@ViewScoped
public class OpportunityBoardView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int CARDS = 50;

    @Inject Opportunities opportunities;
    @Inject OpportunityStages stages;
    @Inject OpportunityDesk desk;
    @Inject OpportunityParties parties;
    @Inject BusinessClock clock;

    private String cycle;
    private String salesperson;
    private String words;
    private List<BoardColumn> columns;
    private StageDialog moving;
    private ClosingForm closing;
    private OpportunityView closed;

    /** Shows the cycle that the address names, else the first one. */
    public void open() {
        if (cycle == null || cycle.isBlank()) {
            cycle = parties.getCycles().stream().map(c -> c.value()).findFirst().orElse(null);
        }
    }

    /** The stages with their cards. */
    public List<BoardColumn> getColumns() {
        if (columns == null && cycle != null) {
            ListRequest request = new ListRequest(words, Map.of(), "", false, "", 0, CARDS);
            columns =
                    stages.board(
                            cycle,
                            salesperson == null || salesperson.isBlank()
                                    ? request
                                    : request.with("salesperson", salesperson));
        }
        return columns == null ? List.of() : columns;
    }

    /** A card was dropped on a stage, or sent there by its menu: parameters card, version, to. */
    public void send() {
        columns = null;
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        OpportunityView card = card(sent);
        String to = sent.getOrDefault("to", "");
        if (to.matches("\\d{1,9}")) {
            toStage(card, Integer.parseInt(to));
        } else {
            closed = card;
            closing = desk.closing(card, to.equals("WON"));
            ask("closing");
        }
    }

    /** The card as its reader saw it. */
    private OpportunityView card(Map<String, String> sent) {
        String id = sent.getOrDefault("card", "");
        OpportunityView card =
                opportunities
                        .find(id.matches("\\d{1,18}") ? Long.parseLong(id) : 0)
                        .orElseThrow(
                                () -> DomainException.notFound("crm.opportunity-not-found", id));
        if (!Integer.toString(card.version()).equals(sent.get("version"))) {
            throw DomainException.stale("crm.changed-meanwhile", card.number());
        }
        return card;
    }

    private void toStage(OpportunityView card, int stage) {
        moving =
                desk.moving(card)
                        .orElseThrow(() -> DomainException.conflict("crm.action-not-offered"));
        if (moving.chooseStage(stage).isEmpty()) {
            throw DomainException.conflict("crm.stage-not-offered", stage);
        }
        if (moving.isComplete()) {
            move();
        } else {
            ask("moving");
        }
    }

    private static void ask(String dialog) {
        PrimeFaces.current().ajax().addCallbackParam("ask", dialog);
    }

    /** Does the action that was asked for. */
    public void move() {
        columns = null;
        desk.move(moving, moving.getOpportunity().version());
    }

    /** Closes the card that was asked for. */
    public void close() {
        columns = null;
        desk.close(closing, closed);
    }

    /** True where its closing date is over. */
    public boolean isLate(OpportunityView card) {
        return card.estimatedClose() != null && card.estimatedClose().isBefore(clock.today());
    }

    /** Opportunities in all stages. */
    public long getCount() {
        return getColumns().stream().mapToLong(BoardColumn::opportunities).sum();
    }

    public BigDecimal getCurrentValue() {
        return sum(BoardColumn::currentValue);
    }

    public BigDecimal getEstimatedValue() {
        return sum(BoardColumn::estimatedValue);
    }

    private BigDecimal sum(Function<BoardColumn, BigDecimal> value) {
        return getColumns().stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Name of a stage of the board. */
    public String stageName(int stage) {
        return getColumns().stream()
                .filter(column -> column.stage() == stage)
                .map(BoardColumn::description)
                .findFirst()
                .orElse("");
    }

    public StageDialog getMoving() {
        return moving;
    }

    public ClosingForm getClosing() {
        return closing;
    }

    public String getCycle() {
        return cycle;
    }

    public void setCycle(String cycle) {
        this.cycle = cycle;
    }

    public String getSalesperson() {
        return salesperson;
    }

    public void setSalesperson(String salesperson) {
        this.salesperson = salesperson;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
