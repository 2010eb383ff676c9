package org.relance.marketing.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.relance.marketing.api.SegmentActionKind.ADD;
import static org.relance.marketing.api.SegmentActionKind.ADD_BY_HAND;
import static org.relance.marketing.api.SegmentActionKind.REDUCE;
import static org.relance.marketing.api.SegmentActionKind.REFINE;
import static org.relance.marketing.api.SegmentActionKind.REMOVE_BY_HAND;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Trail;
import org.relance.marketing.World;
import org.relance.marketing.api.CampaignDetails;
import org.relance.marketing.api.CampaignView;
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.api.Criteria;
import org.relance.marketing.api.CriteriaEffect;
import org.relance.marketing.api.FilterCount;
import org.relance.marketing.api.SavedCriteria;
import org.relance.marketing.api.SegmentAction;
import org.relance.marketing.api.SegmentCriteria;
import org.relance.marketing.api.SegmentDetails;
import org.relance.marketing.api.SegmentFilter;
import org.relance.marketing.api.SegmentLineRow;
import org.relance.marketing.api.SegmentLines;
import org.relance.marketing.api.Segments;
import org.relance.test.RelanceExtension;

/** Criteria, history and going back (domain.md §5; cases 81 to 87). */
@ExtendWith(RelanceExtension.class)
class SegmentCriteriaIT {

    @Inject Segments segments;
    @Inject SegmentLines lines;
    @Inject SegmentCriteria criteria;
    @Inject Campaigns campaigns;
    @Inject Trail trail;
    @Inject World world;

    private long segment;
    private long a;
    private long alone;

    /** Company A with C and D; E stands alone. C and E belong to SP1, A and D to SP2. */
    @BeforeEach
    void people() {
        world.salesperson("SP1", false);
        world.salesperson("SP2", false);
        a = world.company("A");
        world.person("C", a);
        world.person("D", a);
        alone = world.person("E", null);
        world.sql("update crm_contact set salesperson_code = 'SP2'");
        world.sql("update crm_contact set salesperson_code = 'SP1' where number in ('C', 'E')");
        segment = segments.create("", SegmentDetails.of("Paysagistes", null)).id();
    }

    private static SegmentFilter of(String salesperson) {
        return SegmentFilter.parse("salesperson=" + salesperson);
    }

    private static Criteria sp1() {
        return Criteria.of(of("SP1"));
    }

    private List<String> members() {
        return lines.list(segment, ListRequest.first(50)).rows().stream()
                .map(SegmentLineRow::number)
                .sorted()
                .toList();
    }

    @Test
    void addsThePersonsCompanyOrEverybodyOfIt() {
        criteria.run(segment, ADD, sp1());
        assertThat(members()).containsExactly("C", "E");

        criteria.run(segment, ADD, new Criteria(of("SP1"), true, false, false, false));
        assertThat(members()).containsExactly("A", "C", "E");

        criteria.run(segment, ADD, new Criteria(of("SP1"), false, true, false, false));
        assertThat(members()).containsExactly("A", "C", "D", "E");
    }

    @Test
    void case81RelatedCompaniesChangeNothingWhereTheCompanyIsFoundItself() {
        Set.of("A", "C", "E")
                .forEach(
                        no ->
                                world.sql(
                                        "insert into crm_contact_code (contact_id, kind, code) select id,"
                                                + " 'mailing-group', 'M' from crm_contact where number = '"
                                                + no
                                                + "'"));
        SegmentFilter m = SegmentFilter.parse("mailing-group=M");

        criteria.run(segment, ADD, new Criteria(m, true, false, false, false));

        assertThat(members()).containsExactly("A", "C", "E");
    }

    @Test
    void case83LeavesOutWhoIsExcludedUnlessToldOtherwiseAndNeverWhoIsBlocked() {
        world.sql("update crm_contact set exclude_from_segment = true where number = 'D'");
        world.sql("update crm_contact set privacy_blocked = true where number = 'E'");
        Criteria everybody = new Criteria(of("SP1"), false, true, false, false);
        Criteria ignoring = new Criteria(of("SP1"), false, true, true, false);

        assertThat(criteria.preview(segment, ADD, everybody))
                .isEqualTo(new CriteriaEffect(new FilterCount(4, 1, 1, 0, 2, 2), 0, 2));
        criteria.run(segment, ADD, everybody);
        assertThat(members()).containsExactly("A", "C");

        assertThat(criteria.preview(segment, ADD, ignoring).found().toAdd()).isEqualTo(1);
        criteria.run(segment, ADD, ignoring);
        assertThat(members()).containsExactly("A", "C", "D");
    }

    @Test
    void case84ReducesAndRefines() {
        lines.addByFilter(segment, SegmentFilter.ALL);

        assertThat(criteria.preview(segment, REDUCE, sp1()).toRemove()).isEqualTo(2);
        criteria.run(segment, REDUCE, sp1());
        assertThat(members()).containsExactly("A", "D");

        lines.addByFilter(segment, SegmentFilter.ALL);
        assertThat(criteria.preview(segment, REFINE, sp1()).after()).isEqualTo(2);
        criteria.run(segment, REFINE, sp1());
        assertThat(members()).containsExactly("C", "E");

        criteria.run(segment, REDUCE, Criteria.of(null));
        assertThat(members()).isEmpty();
    }

    @Test
    void takesEntireCompaniesAsOne() {
        lines.addByFilter(segment, SegmentFilter.ALL);
        Criteria entire = new Criteria(of("SP2"), false, false, false, true);

        criteria.run(segment, REFINE, entire);
        assertThat(members()).containsExactly("A", "C", "D");

        criteria.run(segment, REDUCE, new Criteria(of("SP1"), false, false, false, true));
        assertThat(members()).isEmpty();
    }

    @Test
    void goesBackActionByActionToWhereItBegan() {
        criteria.run(segment, ADD, sp1());
        lines.unmarkAsTargets(segment, List.of(alone));
        lines.add(segment, List.of(a));
        criteria.run(segment, REDUCE, sp1());
        lines.removeAll(segment);
        assertThat(criteria.history(segment))
                .extracting(SegmentAction::kind, SegmentAction::contacts)
                .containsExactly(
                        tuple(REMOVE_BY_HAND, 1),
                        tuple(REDUCE, 2),
                        tuple(ADD_BY_HAND, 1),
                        tuple(ADD, 2));

        assertThat(criteria.goBack(segment, 4)).isEqualTo(1);
        assertThat(members()).containsExactly("A");
        assertThat(criteria.goBack(segment, 3)).isEqualTo(2);
        assertThat(members()).containsExactly("A", "C", "E");
        assertThat(segments.get(segment).targets()).as("E stays unmarked").isEqualTo(2);
        criteria.goBack(segment, 2);
        criteria.goBack(segment, 1);

        assertThat(members()).isEmpty();
        assertThat(criteria.history(segment)).isEmpty();
        assertThat(segments.get(segment).filter()).isEmpty();
        assertThat(trail.of(Segments.TRAIL, segment, 1).get(0).action()).isEqualTo("went-back");
    }

    @Test
    void goesBackOnlyOnTheLastActionAndOnce() {
        criteria.run(segment, ADD, sp1());
        criteria.run(segment, REDUCE, sp1());

        refuses("marketing.action-not-last", () -> criteria.goBack(segment, 1));
        criteria.goBack(segment, 2);
        refuses("marketing.action-not-last", () -> criteria.goBack(segment, 2));
        assertThat(members()).containsExactly("C", "E");
    }

    @Test
    void case87ForgetsTheHistoryWhenAskedTo() {
        criteria.run(segment, ADD, sp1());
        criteria.run(segment, REDUCE, sp1());
        assertThat(segments.get(segment).lines()).isZero();
        assertThat(criteria.history(segment)).hasSize(2);

        assertThat(criteria.reset(segment)).isEqualTo(2);

        assertThat(criteria.history(segment)).isEmpty();
        refuses("marketing.action-not-last", () -> criteria.goBack(segment, 2));
        assertThat(criteria.run(segment, ADD, sp1()).no()).isEqualTo(1);
    }

    @Test
    void case86SavesCriteriaAndRepeatsThemElsewhere() {
        refuses("marketing.criteria-nothing-to-save", () -> criteria.save(segment, "X", "Nothing"));
        lines.add(segment, List.of(a));
        refuses("marketing.criteria-nothing-to-save", () -> criteria.save(segment, "X", "By hand"));
        criteria.run(segment, ADD, new Criteria(of("SP1"), false, true, false, false));
        criteria.run(segment, REFINE, new Criteria(of("SP2"), false, false, false, true));

        SavedCriteria saved = criteria.save(segment, " JARD ", "Paysagistes du Sud");
        long other = segments.create("", SegmentDetails.of("Autre", null)).id();
        List<SegmentAction> done = criteria.repeat(other, "JARD");

        assertThat(saved.code()).isEqualTo("JARD");
        assertThat(saved.steps()).isEqualTo(2);
        assertThat(done).extracting(SegmentAction::entireCompanies).containsExactly(false, true);
        List<String> first = members();
        segment = other;
        assertThat(members()).isEqualTo(first).containsExactly("A", "C", "D");
        refuses("marketing.criteria-code-taken", () -> criteria.save(other, "JARD", "Encore"));
        criteria.forget("JARD");
        refuses("marketing.criteria-not-found", () -> criteria.repeat(other, "JARD"));
    }

    /** A is a customer who ordered an item; D is named on an order of the same item. */
    private void ordersOfAnItem() {
        world.customer("K1", a);
        world.sql(
                "insert into prc_item (number, description, base_unit, sales_unit, unit_price, unit_cost,"
                        + " vat_product_group, search_key, created_at) values ('TER-070', 'Terreau', 'PCS',"
                        + " 'PCS', 1, 1, 'STD', 'ter', current_timestamp)");
        for (String contact :
                List.of(
                        "cast(null as bigint)",
                        "(select id from crm_contact where number = 'D')")) {
            String number = "SO" + contact.length();
            world.sql(
                    "insert into prc_document (kind, number, status, customer_id, bill_to_id, contact_id,"
                            + " order_date, prices_include_vat, vat_bus_group, created_at, created_by)"
                            + " select 'ORDER', '"
                            + number
                            + "', 'OPEN', k.id, k.id, "
                            + contact
                            + ", current_date, false, 'DOM', current_timestamp, 'x' from crm_customer k");
            world.sql(
                    "insert into prc_document_line (document_id, line_no, item_id, description, unit,"
                            + " qty_per_unit, quantity, unit_price, allow_line_discount,"
                            + " allow_invoice_discount, vat_rate_pct, amount, amount_with_vat, amount_lcy,"
                            + " unit_cost_lcy) select d.id, 10000, i.id, 'x', 'PCS', 1, 1, 1, true, true,"
                            + " 20, 1, 1, 1, 1 from prc_document d, prc_item i where d.number = '"
                            + number
                            + "'");
        }
    }

    @Test
    void findsWhoBoughtAnItemAndWhoIsACustomer() {
        ordersOfAnItem();

        criteria.run(segment, ADD, Criteria.of(SegmentFilter.parse("bought=TER-070")));
        assertThat(members()).containsExactly("A", "D");
        assertThat(lines.count(SegmentFilter.parse("bought=OTHER")).matching()).isZero();

        criteria.run(segment, ADD, Criteria.of(SegmentFilter.parse("customer=ONLY")));
        assertThat(members()).containsExactly("A", "C", "D");
        criteria.run(segment, REFINE, Criteria.of(SegmentFilter.parse("customer=NONE")));
        assertThat(members()).isEmpty();
    }

    @Test
    void findsWhoWasInTouchInACampaignAndWhoResponded() {
        CampaignView spring = campaigns.create("", CampaignDetails.of("Printemps", null, null));
        interaction("A", spring.id(), false, false);
        interaction("C", spring.id(), true, false);
        interaction("D", spring.id(), true, true);

        String in = "campaign=" + spring.number();
        criteria.run(segment, ADD, Criteria.of(SegmentFilter.parse(in)));
        assertThat(members()).containsExactly("A", "C");

        String responded = "responded=" + spring.number();
        criteria.run(segment, REFINE, Criteria.of(SegmentFilter.parse(responded)));
        assertThat(members()).containsExactly("C");
    }

    private void interaction(String contact, long campaign, boolean response, boolean cancelled) {
        world.sql(
                "insert into crm_interaction (contact_id, campaign_id, channel, description, happened_at,"
                        + " business_date, response, cancelled, created_by) select id, "
                        + campaign
                        + ", 'PHONE', 'x', current_timestamp, current_date, "
                        + response
                        + ", "
                        + cancelled
                        + ", 'x' from crm_contact where number = '"
                        + contact
                        + "'");
    }

    @Test
    void refusesWhatIsNoAction() {
        refuses("marketing.action-by-hand", () -> criteria.run(segment, ADD_BY_HAND, sp1()));
        refuses("marketing.action-by-hand", () -> criteria.preview(segment, null, sp1()));
        refuses("marketing.segment-not-found", () -> criteria.run(4711, ADD, sp1()));
        refuses("marketing.required", () -> criteria.save(segment, null, "No code"));
    }

    private static void refuses(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
