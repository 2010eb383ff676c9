package org.relance.crm.opportunity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.relance.crm.api.CycleStage;
import org.relance.crm.api.OpportunityAction;
import org.relance.crm.api.StageOffer;
import org.relance.kernel.DomainException;

/** The stages of a cycle as a way: where an opportunity may go from where it stands. */
final class StagePath {

    private static final int WORTH_A_CHOICE = 2;

    private final List<CycleStage> stages;

    StagePath(List<CycleStage> stages) {
        this.stages = stages.stream().sorted(Comparator.comparing(CycleStage::number)).toList();
    }

    /**
     * What is offered from a stage: skip and jump only where they leave a choice.
     *
     * @param current number of the present stage, null before the first one
     */
    List<StageOffer> offers(Integer current) {
        List<StageOffer> offers = new ArrayList<>();
        if (current == null) {
            stages.stream()
                    .findFirst()
                    .ifPresent(s -> offers.add(single(OpportunityAction.FIRST, s)));
            return offers;
        }
        List<Integer> later = skipList(current);
        List<Integer> earlier = earlier(current);
        if (!later.isEmpty()) {
            offers.add(offer(OpportunityAction.NEXT, later.subList(0, 1), later.get(0)));
        }
        if (!earlier.isEmpty()) {
            int nearest = earlier.get(earlier.size() - 1);
            offers.add(offer(OpportunityAction.PREVIOUS, List.of(nearest), nearest));
        }
        offers.add(offer(OpportunityAction.UPDATE, List.of(current), current));
        if (later.size() >= WORTH_A_CHOICE) {
            offers.add(offer(OpportunityAction.SKIP, later, later.get(1)));
        }
        if (earlier.size() >= WORTH_A_CHOICE) {
            int nearest = earlier.get(earlier.size() - 1);
            offers.add(offer(OpportunityAction.JUMP, earlier, nearest));
        }
        return offers;
    }

    /** From the next stage through the first one that may not be passed over. */
    private List<Integer> skipList(int current) {
        List<Integer> list = new ArrayList<>();
        for (CycleStage stage : stages) {
            if (stage.number() > current) {
                list.add(stage.number());
                if (!stage.allowSkip()) {
                    break;
                }
            }
        }
        return list;
    }

    private List<Integer> earlier(int current) {
        return stages.stream().map(CycleStage::number).filter(n -> n < current).toList();
    }

    /** All stages to which something leads from here, without the present one. */
    List<Integer> targets(Integer current) {
        return offers(current).stream()
                .filter(offer -> offer.action() != OpportunityAction.UPDATE)
                .flatMap(offer -> offer.stages().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The stage to which an action leads.
     *
     * @param wanted number of a stage; null for what the action proposes
     */
    CycleStage target(OpportunityAction action, Integer wanted, Integer current) {
        if (current == null && stages.isEmpty()) {
            throw DomainException.conflict("crm.cycle-without-stages");
        }
        StageOffer offer =
                offers(current).stream()
                        .filter(one -> one.action() == action)
                        .findFirst()
                        .orElseThrow(
                                () -> DomainException.invalid("crm.action-not-offered", "action"));
        int number = wanted == null ? offer.preset() : wanted;
        if (!offer.stages().contains(number)) {
            throw DomainException.invalid("crm.stage-not-offered", "stage", number);
        }
        return stages.stream().filter(stage -> stage.number() == number).findFirst().orElseThrow();
    }

    private static StageOffer single(OpportunityAction action, CycleStage stage) {
        return offer(action, List.of(stage.number()), stage.number());
    }

    private static StageOffer offer(OpportunityAction action, List<Integer> stages, int preset) {
        return new StageOffer(action, stages, preset);
    }
}
