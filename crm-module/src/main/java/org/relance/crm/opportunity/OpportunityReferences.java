package org.relance.crm.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.relance.crm.api.Code;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.crm.api.OpportunityCampaigns;
import org.relance.crm.api.OpportunityDetails;
import org.relance.crm.api.OpportunityQuotes;
import org.relance.crm.api.SalesCycleView;
import org.relance.crm.api.SalesCycles;
import org.relance.kernel.DomainException;

/** What an opportunity names: its sales cycle, campaign, segment, quotes and closing reason. */
@ApplicationScoped
class OpportunityReferences {

    @Inject SalesCycles cycles;
    @Inject Codes codes;
    @Inject @Any Instance<OpportunityCampaigns> campaigns;
    @Inject @Any Instance<OpportunityQuotes> quotes;

    /**
     * The cycle that is typed, once it is checked.
     *
     * @param present code of the cycle it has
     */
    Optional<SalesCycleView> cycle(OpportunityDetails typed, String present, boolean started) {
        String code = typed.cycleCode();
        if (started) {
            if (code != null && !code.isBlank() && !code.equals(present)) {
                throw DomainException.invalid("crm.cycle-fixed", "cycleCode", present);
            }
            return cycles.find(present);
        }
        if (code == null || code.isBlank()) {
            return Optional.empty();
        }
        SalesCycleView cycle =
                cycles.find(code)
                        .orElseThrow(
                                () ->
                                        DomainException.invalid(
                                                "crm.cycle-unknown", "cycleCode", code));
        if (cycle.blocked() && !code.equals(present)) {
            throw DomainException.invalid("crm.cycle-blocked", "cycleCode", code);
        }
        return Optional.of(cycle);
    }

    /**
     * Checks the campaign that is typed, unless the opportunity has it already, and the segment
     * (cases 107 and 108).
     *
     * @param present the campaign it has
     * @return the segment
     */
    Long segment(OpportunityDetails typed, Long present, LocalDate created) {
        Long campaign = typed.campaignId();
        Long segment = typed.segmentId();
        boolean other = campaign != null && !Objects.equals(campaign, present);
        for (OpportunityCampaigns known : campaigns) {
            if (other) {
                known.require(campaign, created);
            }
            if (segment != null) {
                known.requireSegment(segment, campaign);
            } else if (other) {
                segment = known.onlySegment(campaign).orElse(null);
            }
        }
        return segment;
    }

    /**
     * The campaign of a number.
     *
     * @throws DomainException {@code crm.campaign-unknown}
     */
    Long campaign(String number) {
        return campaigns.stream()
                .flatMap(known -> known.byNumber(number).stream())
                .findFirst()
                .orElseThrow(
                        () ->
                                DomainException.invalid(
                                        "crm.campaign-unknown", "campaignId", number));
    }

    /** True where it has a sales quote. */
    boolean quoted(long opportunityId) {
        return quotes.stream().anyMatch(known -> known.exist(opportunityId));
    }

    /**
     * The reason of a closing: one of its list; the only one where none is typed.
     *
     * @throws DomainException {@code crm.required} where there is a choice
     */
    String reason(CodeKind kind, String typed) {
        codes.require(kind, typed, "closeCode");
        if (typed != null && !typed.isBlank()) {
            return typed;
        }
        List<Code> choice = codes.of(kind).stream().filter(code -> !code.blocked()).toList();
        if (choice.size() > 1) {
            throw DomainException.invalid("crm.required", "closeCode");
        }
        return choice.stream().map(Code::code).findFirst().orElse(null);
    }
}
