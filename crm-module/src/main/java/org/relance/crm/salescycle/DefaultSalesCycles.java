package org.relance.crm.salescycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relance.crm.api.Activities;
import org.relance.crm.api.CycleStage;
import org.relance.crm.api.SalesCycleDetails;
import org.relance.crm.api.SalesCycleRow;
import org.relance.crm.api.SalesCycleView;
import org.relance.crm.api.SalesCycles;
import org.relance.crm.api.StageFigures;
import org.relance.crm.rule.Fields;
import org.relance.crm.salescycle.SalesCycleRepository.Days;
import org.relance.crm.salescycle.SalesCycleRepository.Sums;
import org.relance.kernel.Allowed;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Changes;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Trail;

@ApplicationScoped
@Transactional
@Allowed(Role.READER)
class DefaultSalesCycles implements SalesCycles {

    private static final Sums NOTHING = new Sums(0, 0, BigDecimal.ZERO, BigDecimal.ZERO);

    @Inject SalesCycleRepository repository;
    @Inject Activities activities;
    @Inject Trail trail;

    @Override
    public ListPage<SalesCycleRow> list(ListRequest request) {
        return repository.list(request);
    }

    @Override
    public Optional<SalesCycleView> find(String code) {
        return code == null ? Optional.empty() : repository.find(code);
    }

    @Override
    public List<SalesCycleView> active() {
        return repository.active();
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public SalesCycleView create(SalesCycleDetails details) {
        SalesCycleDetails cycle = checked(details);
        if (repository.find(cycle.code()).isPresent()) {
            throw DomainException.conflict("crm.cycle-exists", cycle.code());
        }
        repository.insert(cycle);
        long id = known(cycle.code()).id();
        repository.replaceStages(id, cycle.stages());
        trail.record(TRAIL, id, cycle.code(), "created", cycle.description());
        return known(cycle.code());
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public SalesCycleView change(String code, int version, SalesCycleDetails details) {
        SalesCycleView before = known(code);
        SalesCycleDetails cycle = checked(details);
        if (!repository.update(before.id(), version, cycle)) {
            throw DomainException.stale("crm.changed-meanwhile", code);
        }
        refuseIfOccupied(before, cycle.stages());
        repository.replaceStages(before.id(), cycle.stages());
        SalesCycleView after = known(code);
        trail.record(TRAIL, before.id(), code, "changed", Changes.between(before, after));
        return after;
    }

    private void refuseIfOccupied(SalesCycleView before, List<CycleStage> stages) {
        List<Integer> kept = stages.stream().map(CycleStage::number).toList();
        repository.occupied(before.id()).stream()
                .filter(number -> !kept.contains(number))
                .findFirst()
                .ifPresent(
                        number -> {
                            throw DomainException.conflict("crm.stage-in-use", number);
                        });
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public void delete(String code, int version) {
        SalesCycleView cycle = known(code);
        if (cycle.version() != version) {
            throw DomainException.stale("crm.changed-meanwhile", code);
        }
        long open = repository.openOpportunities(cycle.id());
        if (open > 0) {
            throw DomainException.conflict("crm.cycle-in-use", code, open);
        }
        if (!repository.delete(cycle.id(), version)) {
            throw DomainException.stale("crm.changed-meanwhile", code);
        }
        trail.record(TRAIL, cycle.id(), code, "deleted", cycle.description());
    }

    @Override
    public List<StageFigures> figures(String code, LocalDate from, LocalDate to) {
        SalesCycleView cycle = known(code);
        Map<Integer, Sums> sums =
                byStage(repository.sums(cycle.id(), new Period(from, to)), Sums::stage);
        Map<Integer, Days> days = byStage(repository.days(cycle.id()), Days::stage);
        Stream<StageFigures> before = Stream.of(figures(0, "", sums, days));
        return Stream.concat(
                        before,
                        cycle.stages().stream()
                                .map(s -> figures(s.number(), s.description(), sums, days)))
                .toList();
    }

    private static <T> Map<Integer, T> byStage(List<T> rows, Function<T, Integer> stage) {
        return rows.stream().collect(Collectors.toMap(stage, Function.identity()));
    }

    private static StageFigures figures(
            int stage, String description, Map<Integer, Sums> sums, Map<Integer, Days> days) {
        Sums sum = sums.getOrDefault(stage, NOTHING);
        Days stayed = days.get(stage);
        return new StageFigures(
                stage,
                description,
                sum.opportunities(),
                sum.estimatedValue(),
                sum.currentValue(),
                stayed == null ? null : stayed.averageDays().setScale(1, RoundingMode.HALF_UP));
    }

    private SalesCycleView known(String code) {
        return repository
                .find(code)
                .orElseThrow(() -> DomainException.notFound("crm.cycle-not-found", code));
    }

    private SalesCycleDetails checked(SalesCycleDetails details) {
        List<CycleStage> stages = StageRules.checked(details.stages());
        stages.forEach(this::requireActivity);
        return new SalesCycleDetails(
                Fields.required(details.code(), 20, "code").toUpperCase(Locale.ROOT),
                Fields.required(details.description(), 100, "description"),
                Fields.required(details.probability(), "probability"),
                details.blocked(),
                stages);
    }

    private void requireActivity(CycleStage stage) {
        String activity = stage.activityCode();
        if (activity != null && activities.find(activity).isEmpty()) {
            throw DomainException.invalid("crm.activity-unknown", "activityCode", activity);
        }
    }
}
