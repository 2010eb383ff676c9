package org.relance.crm.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.relance.crm.api.BoardColumn;
import org.relance.crm.api.OpportunityView;
import org.relance.crm.api.SalesCycleView;
import org.relance.crm.opportunity.OpportunityRepository.StageSums;
import org.relance.kernel.db.ListRequest;

/** The open opportunities of a cycle in columns: one question for all sums, one for each column. */
@ApplicationScoped
class Board {

    @Inject OpportunityRepository repository;

    List<BoardColumn> of(SalesCycleView cycle, ListRequest narrowed) {
        ListRequest open =
                narrowed.with("cycle", cycle.code()).with("status", "NOT_STARTED", "IN_PROGRESS");
        Map<Integer, StageSums> sums =
                repository.sums(open).stream()
                        .collect(Collectors.toMap(StageSums::stage, Function.identity()));
        StagePath path = new StagePath(cycle.stages());
        List<BoardColumn> columns = new ArrayList<>();
        columns.add(column(0, "", path.targets(null), sums.get(0), open));
        cycle.stages()
                .forEach(
                        s ->
                                columns.add(
                                        column(
                                                s.number(),
                                                s.description(),
                                                path.targets(s.number()),
                                                sums.get(s.number()),
                                                open)));
        return columns;
    }

    private BoardColumn column(
            int stage, String name, List<Integer> targets, StageSums sums, ListRequest open) {
        return sums == null
                ? new BoardColumn(
                        stage, name, 0, BigDecimal.ZERO, BigDecimal.ZERO, targets, List.of())
                : new BoardColumn(
                        stage,
                        name,
                        sums.opportunities(),
                        sums.estimatedValue(),
                        sums.currentValue(),
                        targets,
                        cards(open.with("stage", Integer.toString(stage))));
    }

    private List<OpportunityView> cards(ListRequest column) {
        ListRequest byClosing =
                new ListRequest(
                        column.search(),
                        column.filters(),
                        "estimated-close",
                        false,
                        "",
                        0,
                        column.limit());
        return repository.list(byClosing).rows();
    }
}
