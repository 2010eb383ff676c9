package org.relance.marketing.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.Opportunities;
import org.relance.crm.api.OpportunityDetails;
import org.relance.crm.api.OpportunityView;
import org.relance.kernel.DomainException;
import org.relance.marketing.World;
import org.relance.marketing.api.Activations;
import org.relance.marketing.api.CampaignDetails;
import org.relance.marketing.api.CampaignView;
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.api.SegmentDetails;
import org.relance.marketing.api.SegmentLines;
import org.relance.marketing.api.SegmentView;
import org.relance.marketing.api.Segments;
import org.relance.test.RelanceExtension;

/** Cases 107 and 108: the campaign and the segment of an opportunity created on 2026-03-16. */
@ExtendWith(RelanceExtension.class)
class CampaignOpportunitiesIT {

    private static final LocalDate CREATED = LocalDate.of(2026, 3, 16);

    @Inject Opportunities opportunities;
    @Inject Campaigns campaigns;
    @Inject Activations activations;
    @Inject Segments segments;
    @Inject SegmentLines lines;
    @Inject World world;

    private CampaignView campaign(String number, LocalDate from, LocalDate to) {
        return campaigns.create(number, CampaignDetails.of("Printemps", from, to));
    }

    /** A segment of the campaign with one target. */
    private SegmentView segment(String number, CampaignView campaign) {
        SegmentView segment = segments.create(number, SegmentDetails.of("Sud", campaign.id()));
        lines.add(segment.id(), List.of(world.company("K-" + number)));
        return segment;
    }

    private OpportunityView open(CampaignView campaign, Long segment) {
        return opportunities.create(
                details(world.company("K" + System.nanoTime()), campaign, segment));
    }

    private static OpportunityDetails details(long contact, CampaignView campaign, Long segment) {
        return new OpportunityDetails(
                "Serre",
                contact,
                campaign.id(),
                segment,
                null,
                null,
                null,
                BigDecimal.TEN,
                null,
                null,
                CREATED);
    }

    private void refuses(String code, CampaignView campaign, Long segment) {
        assertThatThrownBy(() -> open(campaign, segment))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void case107ItsCampaignIsActive() {
        CampaignView cp1 = campaign("CP1", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        segment("S1", cp1);
        refuses("marketing.campaign-not-active", cp1, null);

        activations.activate(cp1.id());

        assertThat(open(cp1, null).campaignId()).isEqualTo(cp1.id());
    }

    @Test
    void case107ItsCampaignRunsOnTheDayOfItsCreation() {
        CampaignView later = campaign("CP1", LocalDate.of(2026, 3, 17), LocalDate.of(2026, 3, 18));
        CampaignView openEnd = campaign("CP2", LocalDate.of(2026, 3, 1), null);
        segment("S1", later);
        segment("S2", openEnd);
        activations.activate(later.id());
        activations.activate(openEnd.id());

        refuses("marketing.campaign-not-running", later, null);
        assertThat(open(openEnd, null).campaignId()).isEqualTo(openEnd.id());
    }

    @Test
    void aCampaignThatEndsMeanwhileStays() {
        CampaignView cp1 = campaign("CP1", LocalDate.of(2026, 3, 1), null);
        segment("S1", cp1);
        activations.activate(cp1.id());
        OpportunityView opportunity = open(cp1, null);
        activations.deactivate(cp1.id());

        OpportunityView changed =
                opportunities.change(
                        opportunity.id(),
                        opportunity.version(),
                        details(opportunity.contactId(), cp1, opportunity.segmentId()));

        assertThat(changed.campaignId()).isEqualTo(cp1.id());
    }

    @Test
    void case108TheOnlySegmentIsFilledIn() {
        CampaignView cp1 = campaign("CP1", LocalDate.of(2026, 3, 1), null);
        CampaignView cp2 = campaign("CP2", LocalDate.of(2026, 3, 1), null);
        SegmentView s1 = segment("S1", cp1);
        SegmentView ofOther = segment("S2", cp2);
        activations.activate(cp1.id());

        assertThat(open(cp1, null).segmentId()).isEqualTo(s1.id());
        refuses("marketing.segment-of-other-campaign", cp1, ofOther.id());

        SegmentView second = segment("S3", cp1);
        assertThat(open(cp1, null).segmentId()).isNull();
        assertThat(open(cp1, second.id()).segmentId()).isEqualTo(second.id());
    }
}
