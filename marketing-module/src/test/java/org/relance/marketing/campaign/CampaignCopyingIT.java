package org.relance.marketing.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.World;
import org.relance.marketing.api.Activations;
import org.relance.marketing.api.CampaignContents;
import org.relance.marketing.api.CampaignDetails;
import org.relance.marketing.api.CampaignPart;
import org.relance.marketing.api.CampaignView;
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.api.Comments;
import org.relance.marketing.api.CopyCampaign;
import org.relance.marketing.api.ExpenseDetails;
import org.relance.marketing.api.ExpenseKind;
import org.relance.marketing.api.ExpenseView;
import org.relance.marketing.api.Expenses;
import org.relance.marketing.api.ObjectiveDetails;
import org.relance.marketing.api.ObjectiveFigure;
import org.relance.marketing.api.Objectives;
import org.relance.marketing.api.ProgrammeDetails;
import org.relance.marketing.api.ProgrammeKind;
import org.relance.marketing.api.Programmes;
import org.relance.marketing.api.Schedules;
import org.relance.marketing.api.StepDetails;
import org.relance.marketing.api.StepView;
import org.relance.marketing.api.TemplateDetails;
import org.relance.marketing.api.TemplateText;
import org.relance.marketing.api.Templates;
import org.relance.test.RelanceExtension;

/** A source from 1 to 31 March 2026 with everything that can be copied and that must not be. */
@ExtendWith(RelanceExtension.class)
class CampaignCopyingIT {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    @Inject Campaigns campaigns;
    @Inject Programmes programmes;
    @Inject Objectives objectives;
    @Inject Comments comments;
    @Inject Expenses expenses;
    @Inject Schedules schedules;
    @Inject Templates templates;
    @Inject Activations activations;
    @Inject World world;

    private CampaignView source;

    @BeforeEach
    void source() {
        world.sql("delete from crm_code where kind = 'campaign-status'");
        world.code("campaign-status", "PREP", "Préparation", 1);
        world.code("campaign-status", "BILAN", "Bilan", 2);
        programmes.create(ProgrammeKind.PROGRAMME, "SAISON", ProgrammeDetails.of("Saison"));
        source =
                campaigns.create(
                        "",
                        new CampaignDetails(
                                "Printemps",
                                "SAISON",
                                "Trente clients",
                                "",
                                "",
                                "",
                                "BILAN",
                                FIRST,
                                LAST,
                                new BigDecimal("4800"),
                                null,
                                60,
                                "Notes"));
        objectives.add(
                source.id(), new ObjectiveDetails(ObjectiveFigure.ORDERS, new BigDecimal("120")));
        comments.add(source.id(), "Bon accueil.");
        templates.create(
                new TemplateDetails(
                        "ANNONCE",
                        "Annonce",
                        List.of(new TemplateText("fr", "Objet", "<p>x</p>", "x"))));
        schedules.add(source.id(), new StepDetails("ANNONCE", 3, LocalTime.of(9, 0)));
        expense("1000", "1200.50", LocalDate.of(2026, 3, 11));
        expense("0", "55", FIRST);
        prices();
        activate();
    }

    private void expense(String budget, String amount, LocalDate day) {
        expenses.add(
                source.id(),
                new ExpenseDetails(
                        day,
                        "Impression",
                        "Catalogue",
                        ExpenseKind.ACTUAL,
                        new BigDecimal(budget),
                        new BigDecimal(amount)));
    }

    private void prices() {
        String number = "'" + source.number() + "'";
        world.sql(
                "insert into prc_item (number, description, base_unit, sales_unit, vat_product_group, unit_price, unit_cost, search_key, created_at)"
                        + " values ('A1', 'Article', 'PCE', 'PCE', 'NORMAL', 100, 60, 'a1', cast('2026-03-01 00:00:00' as timestamp))");
        world.sql(
                "insert into prc_sales_price (item_id, source_type, source_code, starting_date, ending_date, unit_price, min_quantity)"
                        + " select id, 'CAMPAIGN', "
                        + number
                        + ", cast('2026-03-01' as date), cast('2026-03-31' as date), 80, 5 from prc_item");
        world.sql(
                "insert into prc_line_discount (target_type, target_code, source_type, source_code, starting_date, ending_date, discount_pct)"
                        + " values ('ITEM', 'A1', 'CAMPAIGN', "
                        + number
                        + ", cast('2026-03-01' as date), cast('2026-03-31' as date), 12.5)");
    }

    private void activate() {
        long company = world.company("K1");
        world.sql(
                "insert into mkt_segment (number, description, campaign_id, segment_date, search_key, created_at, created_by)"
                        + " values ('SG1', 'Segment', "
                        + source.id()
                        + ", cast('2026-03-01' as date), 'x', cast('2026-03-01 00:00:00' as timestamp), 'admin')");
        world.sql(
                "insert into mkt_segment_line (segment_id, contact_id, campaign_id, campaign_target) select id, "
                        + company
                        + ", campaign_id, true from mkt_segment");
        activations.activate(source.id());
    }

    private CampaignView copied(LocalDate start, Set<CampaignPart> parts) {
        return campaigns.copy(source.id(), new CopyCampaign("Automne", start, null, parts));
    }

    @Test
    void movesAllDatesWithTheStart() {
        CampaignView copy = copied(LocalDate.of(2026, 9, 10), null);

        assertThat(copy.startingDate()).isEqualTo(LocalDate.of(2026, 9, 10));
        assertThat(copy.endingDate()).isEqualTo(LocalDate.of(2026, 10, 10));
        assertThat(expenses.of(copy.id()))
                .extracting(
                        ExpenseView::expenseDate,
                        e -> e.budgetAmount().intValue(),
                        e -> e.amount().signum())
                .containsExactly(tuple(LocalDate.of(2026, 9, 20), 1000, 0));
        assertThat(termsBetween(copy, "2026-09-10", "2026-10-10")).isEqualTo(2);
        assertThat(termsBetween(source, "2026-03-01", "2026-03-31")).isEqualTo(2);
    }

    private int termsBetween(CampaignView campaign, String start, String end) {
        String rows =
                " where source_type = 'CAMPAIGN' and source_code = '"
                        + campaign.number()
                        + "' and starting_date = cast('"
                        + start
                        + "' as date) and ending_date = cast('"
                        + end
                        + "' as date)";
        return world.count("select count(*) from prc_sales_price" + rows + " and unit_price = 80")
                + world.count(
                        "select count(*) from prc_line_discount"
                                + rows
                                + " and discount_pct = 12.5");
    }

    @Test
    void takesThePlanAlong() {
        CampaignView copy = copied(LocalDate.of(2026, 9, 10), null);

        assertThat(copy.description()).isEqualTo("Automne");
        assertThat(copy.programmeCode()).isEqualTo("SAISON");
        assertThat(copy.objective()).isEqualTo("Trente clients");
        assertThat(copy.budgetedCost()).isEqualByComparingTo("4800");
        assertThat(objectives.of(copy.id())).hasSize(1);
        assertThat(schedules.of(copy.id()))
                .extracting(StepView::sendAfterDays, StepView::sendTime)
                .containsExactly(tuple(3, LocalTime.of(9, 0)));
    }

    @Test
    void neverTakesAnInstantAlong() {
        CampaignView copy = copied(LocalDate.of(2026, 9, 10), Set.of(CampaignPart.values()));

        assertThat(copy.statusCode()).isEqualTo("PREP");
        assertThat(copy.active()).isFalse();
        assertThat(copy.targetMembers()).isZero();
        assertThat(copy.segments()).isZero();
        assertThat(copy.actualCost()).isEqualByComparingTo("0");
        assertThat(comments.list(copy.id(), ListRequest.first(5)).rows())
                .singleElement()
                .satisfies(c -> assertThat(c.text()).isEqualTo("Bon accueil."));
    }

    @Test
    void countsWhatBelongsToACampaign() {
        CampaignContents contents = campaigns.contents(source.id());

        assertThat(contents.segments()).isEqualTo(1);
        assertThat(contents.expenses()).isEqualTo(2);
        assertThat(contents.objectives()).isEqualTo(1);
        assertThat(contents.comments()).isEqualTo(1);
        assertThat(contents.orders()).isZero();
        assertThatThrownBy(() -> campaigns.contents(4711))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.code()).isEqualTo("marketing.campaign-not-found"));
    }

    @Test
    void leavesBehindWhatIsNotAskedFor() {
        CampaignView copy = copied(null, Set.of());

        assertThat(copy.startingDate()).isNull();
        assertThat(copy.programmeCode()).isEmpty();
        assertThat(copy.budgetedCost()).isEqualByComparingTo("0");
        assertThat(objectives.of(copy.id())).isEmpty();
        assertThat(schedules.of(copy.id())).isEmpty();
        assertThat(expenses.of(copy.id())).isEmpty();
        assertThat(comments.list(copy.id(), ListRequest.first(5)).total()).isZero();
        assertThat(
                        world.count(
                                "select count(*) from prc_sales_price where source_code = '"
                                        + copy.number()
                                        + "'"))
                .isZero();
    }

    @Test
    void keepsATemplateOutOfListsAndOfEverythingThatHappens() {
        CampaignView template =
                campaigns.copy(source.id(), new CopyCampaign("Modèle", FIRST, true, null));

        assertThat(template.template()).isTrue();
        assertThat(campaigns.list(ListRequest.first(5)).total()).isEqualTo(1);
        assertThat(campaigns.totals(ListRequest.first(5)).campaigns()).isEqualTo(1);
        assertThat(campaigns.list(ListRequest.first(5).with("template", "true")).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.number()).isEqualTo(template.number()));
        assertThatThrownBy(() -> activations.activate(template.id()))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.code()).isEqualTo("marketing.campaign-is-template"));
    }

    @Test
    void makesACampaignFromATemplate() {
        CampaignView template =
                campaigns.copy(source.id(), new CopyCampaign("Modèle", FIRST, true, null));

        CampaignView made =
                campaigns.copy(
                        template.id(),
                        new CopyCampaign("Été", LocalDate.of(2026, 6, 1), null, null));

        assertThat(made.template()).isFalse();
        assertThat(made.endingDate()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(objectives.of(made.id())).hasSize(1);
        assertThat(termsBetween(made, "2026-06-01", "2026-07-01")).isEqualTo(2);
    }
}
