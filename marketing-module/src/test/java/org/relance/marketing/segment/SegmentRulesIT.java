package org.relance.marketing.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.ContactProfiles;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.ProfileAnswer;
import org.relance.crm.api.ProfileQuestion;
import org.relance.crm.api.QuestionnaireDetails;
import org.relance.crm.api.Questionnaires;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.World;
import org.relance.marketing.api.Activations;
import org.relance.marketing.api.CampaignDetails;
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.api.RuleCount;
import org.relance.marketing.api.RuleDetails;
import org.relance.marketing.api.RuleEffect;
import org.relance.marketing.api.RuleStep;
import org.relance.marketing.api.SegmentCriteria;
import org.relance.marketing.api.SegmentDetails;
import org.relance.marketing.api.SegmentFilter;
import org.relance.marketing.api.SegmentLineRow;
import org.relance.marketing.api.SegmentLines;
import org.relance.marketing.api.SegmentRules;
import org.relance.marketing.api.SegmentView;
import org.relance.marketing.api.Segments;
import org.relance.test.RelanceExtension;

/** Rules that bring in and take away, counted live (capability B3). */
@ExtendWith(RelanceExtension.class)
class SegmentRulesIT {

    @Inject Segments segments;
    @Inject SegmentLines lines;
    @Inject SegmentRules rules;
    @Inject SegmentCriteria criteria;
    @Inject Campaigns campaigns;
    @Inject Activations activations;
    @Inject Questionnaires questionnaires;
    @Inject ContactProfiles profiles;
    @Inject Contacts contacts;
    @Inject World world;

    private long segment;
    private long a;

    /** A, B and D of SUD, C of NORD; B is excluded from segments, D responsible for purchases. */
    @BeforeEach
    void people() {
        a = world.company("A");
        world.company("B");
        world.company("C");
        world.person("D", a);
        world.sql("update crm_contact set territory_code = 'SUD' where number in ('A', 'B', 'D')");
        world.sql("update crm_contact set territory_code = 'NORD' where number = 'C'");
        world.sql("update crm_contact set exclude_from_segment = true where number = 'B'");
        world.sql(
                "insert into crm_contact_code (contact_id, kind, code) select id,"
                        + " 'job-responsibility', 'ACHAT' from crm_contact where number = 'D'");
        segment = segments.create("", SegmentDetails.of("Règles", null)).id();
    }

    private static RuleDetails rule(RuleEffect effect, String name, String filter) {
        return new RuleDetails(effect, name, SegmentFilter.parse(filter));
    }

    private void rules(RuleDetails... wanted) {
        rules.replace(segment, segments.get(segment).version(), List.of(wanted));
    }

    private List<String> members() {
        return lines.list(segment, ListRequest.first(50)).rows().stream()
                .map(SegmentLineRow::number)
                .sorted()
                .toList();
    }

    @Test
    void countsEachRuleAndEachReason() {
        rules(
                rule(RuleEffect.EXCLUDE, "Acheteurs", "responsibility=ACHAT"),
                rule(RuleEffect.INCLUDE, "Sud", "territory=SUD"),
                rule(RuleEffect.INCLUDE, "Entreprises", "type=COMPANY"));

        RuleCount count = rules.count(segment);

        assertThat(count.steps())
                .extracting(RuleStep::name, RuleStep::contacts)
                .containsExactly(
                        tuple("Sud", 3),
                        tuple("Entreprises", 1),
                        tuple("Acheteurs", 1),
                        tuple(RuleStep.NOT_IN_SEGMENTS, 1),
                        tuple(RuleStep.PRIVACY, 0));
        assertThat(count.contacts()).isEqualTo(2);
        assertThat(count.toAdd()).isEqualTo(2);
        assertThat(members()).isEmpty();
    }

    /** A answered roses, D vegetables, C both. */
    @Test
    void meansWhoGaveOneOfTheAnswers() {
        ProfileQuestion interests =
                questionnaires
                        .create(
                                new QuestionnaireDetails(
                                        "PORTRAIT",
                                        "Portrait",
                                        null,
                                        null,
                                        List.of(
                                                new ProfileQuestion(
                                                        null,
                                                        "Intérêts",
                                                        true,
                                                        null,
                                                        List.of(
                                                                ProfileAnswer.of("Roses"),
                                                                ProfileAnswer.of("Potager")),
                                                        null))))
                        .questions()
                        .get(0);
        long roses = interests.answers().get(0).id();
        long vegetables = interests.answers().get(1).id();
        answer("A", interests, roses);
        answer("D", interests, vegetables);
        answer("C", interests, roses, vegetables);

        rules(
                rule(
                        RuleEffect.INCLUDE,
                        "L’un ou l’autre",
                        "profile=" + roses + "&profile=" + vegetables),
                rule(RuleEffect.EXCLUDE, "Potager au sud", "territory=SUD&profile=" + vegetables));
        rules.refresh(segment);

        assertThat(members()).containsExactly("A", "C");
        SegmentFilter again = rules.of(segment).get(0).filter();
        assertThat(again.profile())
                .containsExactlyInAnyOrder(Long.toString(roses), Long.toString(vegetables));
    }

    private void answer(String number, ProfileQuestion question, Long... answers) {
        long contact = contacts.findByNumber(number).orElseThrow().id();
        profiles.answer(contact, Map.of(question.id(), List.of(answers)));
    }

    @Test
    void followsWhatChangesAndCanGoBack() {
        rules(rule(RuleEffect.INCLUDE, "Sud", "territory=SUD"));
        rules.refresh(segment);
        assertThat(members()).containsExactly("A", "D");

        world.sql("update crm_contact set territory_code = 'NORD' where number = 'A'");
        world.sql("update crm_contact set territory_code = 'SUD' where number = 'C'");
        RuleCount count = rules.count(segment);
        assertThat(count.toAdd()).isEqualTo(1);
        assertThat(count.toRemove()).isEqualTo(1);

        rules.refresh(segment);
        assertThat(members()).containsExactly("C", "D");
        criteria.goBack(segment, 2);
        assertThat(members()).containsExactly("A", "D");
    }

    @Test
    void theTargetGroupOfAnActiveCampaignFollows() {
        long campaign = campaigns.create("CP1", CampaignDetails.of("Printemps", null, null)).id();
        SegmentView ruled = segments.create("", SegmentDetails.of("Sud", campaign));
        rules.replace(
                ruled.id(),
                ruled.version(),
                List.of(rule(RuleEffect.INCLUDE, "Sud", "territory=SUD")));
        rules.refresh(ruled.id());
        activations.activate(campaign);
        assertThat(campaigns.get(campaign).targetMembers()).isEqualTo(1);

        world.sql("update crm_contact set territory_code = 'SUD' where number = 'C'");
        rules.refresh(ruled.id());

        assertThat(campaigns.get(campaign).targetMembers()).isEqualTo(2);
    }

    @Test
    void knowsWhoWasContactedLatelyAndWhoHasAnOpportunity() {
        world.sql(
                "insert into crm_interaction (contact_id, channel, description, happened_at,"
                        + " business_date, created_by) select id, 'PHONE', 'Appel',"
                        + " cast('2026-03-01 10:00:00' as timestamp), cast('2026-03-01' as date), 'x'"
                        + " from crm_contact where number = 'A'");
        world.sql(
                "insert into crm_opportunity (number, description, contact_id, company_id, status,"
                        + " created_on) select 'OP1', 'x', id, id, 'WON', cast('2026-03-01' as date)"
                        + " from crm_contact where number = 'A'");

        assertThat(lines.count(SegmentFilter.parse("contacted-since=-1M")).matching()).isEqualTo(1);
        assertThat(lines.count(SegmentFilter.parse("silent-since=-1M")).matching()).isEqualTo(3);
        assertThat(lines.count(SegmentFilter.parse("contacted-since=-1W")).matching()).isZero();
        assertThat(lines.count(SegmentFilter.parse("opportunity=WON")).matching()).isEqualTo(2);
        assertThat(lines.count(SegmentFilter.parse("opportunity=LOST")).matching()).isZero();
    }

    @Test
    void refusesRulesThatBringNobodyIn() {
        RuleDetails only = rule(RuleEffect.EXCLUDE, "Sud", "territory=SUD");
        assertThatThrownBy(() -> rules(only))
                .hasMessageContaining("marketing.rules-without-include");
        RuleDetails nameless = rule(RuleEffect.INCLUDE, " ", "territory=SUD");
        assertThatThrownBy(() -> rules(nameless)).hasMessageContaining("marketing.required");
        assertThatThrownBy(() -> rules.refresh(segment))
                .hasMessageContaining("marketing.rules-none");
    }

    @Test
    void refusesRulesThatSomebodyElseHasChanged() {
        int read = segments.get(segment).version();
        rules(rule(RuleEffect.INCLUDE, "Sud", "territory=SUD"));

        assertThatThrownBy(
                        () ->
                                rules.replace(
                                        segment,
                                        read,
                                        List.of(rule(RuleEffect.INCLUDE, "N", "territory=NORD"))))
                .hasMessageContaining("marketing.segment-stale");
        assertThat(rules.of(segment)).extracting(RuleDetails::name).containsExactly("Sud");
    }
}
