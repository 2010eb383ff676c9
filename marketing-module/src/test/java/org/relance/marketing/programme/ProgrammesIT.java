package org.relance.marketing.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Trail;
import org.relance.marketing.World;
import org.relance.marketing.api.CampaignDetails;
import org.relance.marketing.api.CampaignView;
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.api.CopyCampaign;
import org.relance.marketing.api.ExpenseDetails;
import org.relance.marketing.api.ExpenseKind;
import org.relance.marketing.api.Expenses;
import org.relance.marketing.api.ProgrammeDetails;
import org.relance.marketing.api.ProgrammeKind;
import org.relance.marketing.api.ProgrammeView;
import org.relance.marketing.api.Programmes;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class ProgrammesIT {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Inject Programmes programmes;
    @Inject Campaigns campaigns;
    @Inject Expenses expenses;
    @Inject Trail trail;
    @Inject World world;

    private ProgrammeView plan() {
        return programmes.create(
                ProgrammeKind.PLAN,
                " a26 ",
                new ProgrammeDetails("Année 2026", "", FIRST, LAST, "", ""));
    }

    private ProgrammeView programme(String code, String planCode) {
        return programmes.create(
                ProgrammeKind.PROGRAMME,
                code,
                new ProgrammeDetails("Saison", planCode, null, null, "", ""));
    }

    private CampaignView campaign(String programmeCode, String budget) {
        return campaigns.create(
                "",
                new CampaignDetails(
                        "Printemps",
                        programmeCode,
                        "",
                        "",
                        "",
                        "",
                        "",
                        null,
                        null,
                        new BigDecimal(budget),
                        null,
                        null,
                        ""));
    }

    @Test
    void keepsACodeInUpperCaseAndUnique() {
        assertThat(plan().code()).isEqualTo("A26");
        refused(() -> programme("a26", ""), "marketing.programme-code-taken");
        refused(() -> programme(" ", ""), "marketing.required");
        refused(() -> programme("X".repeat(21), ""), "marketing.too-long");
    }

    @Test
    void liesInAPlanAndInNothingElse() {
        plan();
        ProgrammeView spring = programme("PRINT", "A26");

        assertThat(spring.planDescription()).isEqualTo("Année 2026");
        refused(() -> programme("P2", "RIEN"), "marketing.plan-unknown");
        refused(() -> programme("P2", "PRINT"), "marketing.plan-unknown");
        refused(
                () -> programmes.create(ProgrammeKind.PLAN, "P2", spring.details()),
                "marketing.plan-in-plan");
    }

    @Test
    void refusesToEndBeforeItBegins() {
        refused(
                () ->
                        programmes.create(
                                ProgrammeKind.PLAN,
                                "P",
                                new ProgrammeDetails("Plan", "", LAST, FIRST, "", "")),
                "marketing.programme-dates");
    }

    @Test
    void refusesABlockedSalespersonUnlessItWasThereBefore() {
        world.salesperson("YL", true);
        ProgrammeView plan = plan();
        world.sql("update mkt_programme set salesperson_code = 'YL'");
        ProgrammeDetails hers = new ProgrammeDetails("Plan", "", null, null, "YL", "");

        ProgrammeView kept = programmes.change(plan.id(), plan.version(), hers);

        assertThat(kept.salespersonName()).isEqualTo("Vendeur YL");
        refused(() -> programmes.create(ProgrammeKind.PLAN, "P2", hers), "crm.salesperson-blocked");
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseChanged() {
        ProgrammeView read = plan();
        programmes.change(read.id(), read.version(), ProgrammeDetails.of("A"));

        refused(
                () -> programmes.change(read.id(), read.version(), ProgrammeDetails.of("B")),
                "marketing.programme-stale");
        assertThat(trail.of(Programmes.TRAIL, read.id(), 1))
                .singleElement()
                .satisfies(
                        entry ->
                                assertThat(entry.detail()).contains("description: Année 2026 → A"));
    }

    @Test
    void sumsItsCampaignsAndThoseOfItsProgrammes() {
        plan();
        programme("PRINT", "A26");
        programme("AUTO", "A26");
        CampaignView first = campaign("PRINT", "1000");
        campaign("PRINT", "500");
        campaign("AUTO", "70");
        campaign("", "9999");
        campaigns.copy(first.id(), new CopyCampaign("Modèle", null, true, null));
        expenses.add(
                first.id(),
                new ExpenseDetails(
                        FIRST,
                        "Impression",
                        "Dépliant",
                        ExpenseKind.ACTUAL,
                        null,
                        new BigDecimal("321.50")));

        ProgrammeView spring = programmes.byCode("PRINT").orElseThrow();
        ProgrammeView year = programmes.byCode("A26").orElseThrow();

        assertThat(spring.campaigns()).isEqualTo(2);
        assertThat(spring.budgetedCost()).isEqualByComparingTo("1500");
        assertThat(year.programmes()).isEqualTo(2);
        assertThat(year.campaigns()).isEqualTo(3);
        assertThat(year.budgetedCost()).isEqualByComparingTo("1570");
        assertThat(year.actualCost()).isEqualByComparingTo("321.50");
    }

    @Test
    void showsAboveACampaignWhatItLiesIn() {
        plan();
        programme("PRINT", "A26");

        CampaignView campaign = campaign("PRINT", "1");

        assertThat(campaign.programmeName()).isEqualTo("Saison");
        assertThat(campaign.planName()).isEqualTo("Année 2026");
        assertThat(campaigns.list(ListRequest.first(5).with("planCode", "A26")).total())
                .isEqualTo(1);
        refused(() -> campaign("A26", "1"), "marketing.programme-unknown");
        refused(() -> campaign("RIEN", "1"), "marketing.programme-unknown");
    }

    @Test
    void isDeletedOnlyWhereNothingLiesInIt() {
        ProgrammeView plan = plan();
        ProgrammeView spring = programme("PRINT", "A26");
        CampaignView campaign = campaign("PRINT", "1");

        refused(() -> programmes.delete(plan.id(), plan.version()), "marketing.programme-in-use");
        refused(
                () -> programmes.delete(spring.id(), spring.version()),
                "marketing.programme-in-use");
        campaigns.delete(campaign.id(), campaign.version());
        programmes.delete(spring.id(), spring.version());
        programmes.delete(plan.id(), plan.version());

        assertThat(programmes.list(ListRequest.first(5)).total()).isZero();
    }

    private static void refused(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
