package org.relance.marketing.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Trail;
import org.relance.marketing.World;
import org.relance.marketing.api.CampaignDetails;
import org.relance.marketing.api.CampaignState;
import org.relance.marketing.api.CampaignView;
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.api.CopyCampaign;
import org.relance.marketing.api.ExpenseDetails;
import org.relance.marketing.api.ExpenseKind;
import org.relance.marketing.api.Expenses;
import org.relance.marketing.api.Schedules;
import org.relance.marketing.api.StatusStep;
import org.relance.marketing.api.StatusStep.Position;
import org.relance.marketing.api.StepDetails;
import org.relance.marketing.api.StepView;
import org.relance.marketing.api.TemplateDetails;
import org.relance.marketing.api.TemplateText;
import org.relance.marketing.api.Templates;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class DefaultCampaignsIT {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    @Inject Campaigns campaigns;
    @Inject Expenses expenses;
    @Inject Schedules schedules;
    @Inject Templates templates;
    @Inject Trail trail;
    @Inject World world;

    @BeforeEach
    void codes() {
        world.sql("delete from crm_code where kind = 'campaign-status'");
        world.code("campaign-status", "PREP", "Préparation", 1);
        world.code("campaign-status", "COURS", "En cours", 2);
        world.code("campaign-status", "BILAN", "Bilan", 3);
    }

    private CampaignView aCampaign() {
        return campaigns.create("", CampaignDetails.of("Printemps", FIRST, LAST));
    }

    @Test
    void givesANumberFromTheSeriesAndTheFirstStatus() {
        CampaignView campaign = aCampaign();

        assertThat(campaign.number()).isEqualTo("CP0001");
        assertThat(campaign.statusName()).isEqualTo("Préparation");
        assertThat(campaign.state()).isEqualTo(CampaignState.DRAFT);
        assertThat(campaigns.byNumber("CP0001")).contains(campaign);
    }

    @Test
    void takesTheSalespersonOfTheCurrentUser() {
        world.salesperson("NB", false);
        world.userIsSalesperson("admin", "NB");

        assertThat(aCampaign().salespersonName()).isEqualTo("Vendeur NB");
    }

    @Test
    void refusesABlockedOrUnknownSalesperson() {
        world.salesperson("YL", true);
        CampaignView campaign = aCampaign();

        refused(() -> campaigns.changeSalesperson(campaign.id(), "YL"), "crm.salesperson-blocked");
        refused(() -> campaigns.changeSalesperson(campaign.id(), "ZZ"), "crm.salesperson-unknown");
    }

    @Test
    void case51RefusesToEndBeforeItBegins() {
        refused(
                () ->
                        campaigns.create(
                                "",
                                CampaignDetails.of(
                                        "X", LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 1))),
                "marketing.campaign-dates");
        assertThat(campaigns.create("", CampaignDetails.of("One day", FIRST, FIRST)).endingDate())
                .isEqualTo(FIRST);
        assertThat(campaigns.create("", CampaignDetails.of("Open", FIRST, null)).endingDate())
                .isNull();
    }

    @Test
    void refusesATakenNumber() {
        campaigns.create("CP26-014", CampaignDetails.of("A", null, null));

        refused(
                () -> campaigns.create("CP26-014", CampaignDetails.of("B", null, null)),
                "marketing.number-taken");
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseChanged() {
        CampaignView read = aCampaign();
        campaigns.change(read.id(), read.version(), CampaignDetails.of("Été", FIRST, LAST));

        refused(
                () ->
                        campaigns.change(
                                read.id(),
                                read.version(),
                                CampaignDetails.of("Hiver", FIRST, LAST)),
                "marketing.campaign-stale");
    }

    @Test
    void showsPastCurrentAndNextStatus() {
        CampaignView campaign = campaigns.changeStatus(aCampaign().id(), "COURS");

        assertThat(campaign.steps())
                .extracting(StatusStep::code, StatusStep::position)
                .containsExactly(
                        tuple("PREP", Position.PAST),
                        tuple("COURS", Position.CURRENT),
                        tuple("BILAN", Position.NEXT));
    }

    @Test
    void writesWhatChangedToTheTrail() {
        CampaignView campaign = campaigns.changeStatus(aCampaign().id(), "COURS");

        assertThat(trail.of(Campaigns.TRAIL, campaign.id(), 10))
                .extracting(Trail.Entry::action, Trail.Entry::detail)
                .containsExactly(
                        tuple("changed", "statusCode: PREP → COURS"),
                        tuple("created", "Printemps"));
    }

    @Test
    void sumsActualAndCommittedExpenses() {
        CampaignView campaign = aCampaign();
        expenses.add(campaign.id(), expense(ExpenseKind.ACTUAL, "1000", "1200.50"));
        expenses.add(campaign.id(), expense(ExpenseKind.ACTUAL, "0", "34.00"));
        expenses.add(campaign.id(), expense(ExpenseKind.COMMITTED, "500", "400"));

        CampaignView read = campaigns.get(campaign.id());
        assertThat(read.actualCost()).isEqualByComparingTo("1234.50");
        assertThat(read.committedCost()).isEqualByComparingTo("400");
        refused(
                () -> expenses.add(campaign.id(), expense(ExpenseKind.ACTUAL, "0", "-1")),
                "marketing.negative-amount");
    }

    private static ExpenseDetails expense(ExpenseKind kind, String budget, String amount) {
        return new ExpenseDetails(
                FIRST,
                "Impression",
                "Catalogue",
                kind,
                new BigDecimal(budget),
                new BigDecimal(amount));
    }

    @Test
    void ordersTheScheduleByDaysAndTime() {
        long id = aCampaign().id();
        aTemplate("ANNONCE");
        step(id, 3, 9);
        step(id, 0, 14);
        StepView first = step(id, 0, 9);

        assertThat(first.position()).isEqualTo(1);
        assertThat(schedules.of(id))
                .extracting(StepView::position, StepView::sendAfterDays, StepView::sendTime)
                .containsExactly(
                        tuple(1, 0, LocalTime.of(9, 0)),
                        tuple(2, 0, LocalTime.of(14, 0)),
                        tuple(3, 3, LocalTime.of(9, 0)));

        schedules.remove(first.campaignId(), first.id(), first.version());
        assertThat(schedules.of(id)).extracting(StepView::position).containsExactly(1, 2);
    }

    @Test
    void refusesStepsThatCannotBeSent() {
        long id = aCampaign().id();
        aTemplate("ANNONCE");
        step(id, 3, 9);

        refused(() -> step(id, 3, 9), "marketing.step-same-moment");
        refused(() -> step(id, -1, 9), "marketing.step-days");
        refused(() -> step(id, 731, 9), "marketing.step-days");
        refused(
                () -> schedules.add(id, new StepDetails("RIEN", 1, null)),
                "marketing.unknown-template");
    }

    private StepView step(long campaignId, int days, int hour) {
        return schedules.add(campaignId, new StepDetails("ANNONCE", days, LocalTime.of(hour, 0)));
    }

    private void aTemplate(String code) {
        templates.create(
                new TemplateDetails(
                        code,
                        "Annonce",
                        List.of(new TemplateText("fr", "Objet", "<p>x</p>", "x"))));
    }

    @Test
    void copiesThePlanAndNothingThatHappened() {
        CampaignView source = aCampaign();
        aTemplate("ANNONCE");
        step(source.id(), 0, 9);
        expenses.add(source.id(), expense(ExpenseKind.ACTUAL, "1000", "1200.50"));
        campaigns.changeStatus(source.id(), "BILAN");

        CampaignView copy = campaigns.copy(source.id(), CopyCampaign.named("Automne"));

        assertThat(copy.description()).isEqualTo("Automne");
        assertThat(copy.startingDate()).isNull();
        assertThat(copy.statusCode()).isEqualTo("PREP");
        assertThat(copy.actualCost()).isEqualByComparingTo("0");
        assertThat(schedules.of(copy.id())).hasSize(1);
        assertThat(expenses.of(copy.id()))
                .singleElement()
                .satisfies(e -> assertThat(e.budgetAmount()).isEqualByComparingTo("1000"));
    }

    @Test
    void case53DeletesWhatBelongsToItAndKeepsInteractions() {
        CampaignView campaign = aCampaign();
        long company = world.company("K1");
        world.sql(
                "insert into crm_interaction (contact_id, campaign_id, channel, description, happened_at, business_date, created_by)"
                        + " values ("
                        + company
                        + ", "
                        + campaign.id()
                        + ", 'PHONE', 'Appel', cast('2026-03-02 10:00:00' as timestamp), cast('2026-03-02' as date), 'admin')");

        campaigns.delete(campaign.id(), campaign.version());

        refused(() -> campaigns.get(campaign.id()), "marketing.campaign-not-found");
        assertThat(world.count("select count(*) from prc_campaign")).isZero();
        assertThat(
                        world.count(
                                "select count(*) from crm_interaction where campaign_id = "
                                        + campaign.id()))
                .isEqualTo(1);
    }

    @Test
    void listsFiltersAndSums() {
        campaigns.create("", budget("Printemps", "100.50"));
        campaigns.create("", budget("Été", "50"));
        campaigns.create("", budget("Hiver", "7"));

        ListRequest both = new ListRequest("", null, "description", false, "", 0, 10);
        assertThat(campaigns.list(both).rows())
                .extracting(row -> row.description())
                .contains("Hiver", "Printemps", "Été");
        assertThat(campaigns.list(new ListRequest("", null, "endingDate", true, "", 0, 2)).next())
                .isNotEmpty();
        ListRequest search = new ListRequest("ete", null, "", false, "", 0, 10);
        assertThat(campaigns.list(search).total()).isEqualTo(1);
        assertThat(campaigns.totals(ListRequest.first(1)).budgetedCost())
                .isEqualByComparingTo("157.50");
        assertThat(campaigns.totals(ListRequest.first(1).with("active", "true")).campaigns())
                .isZero();
        assertThat(campaigns.list(ListRequest.first(5).with("runsUntil", "2026-03-31..")).total())
                .isEqualTo(3);
    }

    private static CampaignDetails budget(String name, String budget) {
        return new CampaignDetails(
                name, "", "", "", "", "", "", FIRST, null, new BigDecimal(budget), null, null, "");
    }

    private static void refused(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
