package org.relance.marketing.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.ConvertLead;
import org.relance.crm.api.LeadDetails;
import org.relance.crm.api.LeadOpportunity;
import org.relance.crm.api.LeadView;
import org.relance.crm.api.Leads;
import org.relance.crm.api.Opportunities;
import org.relance.crm.api.PersonName;
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

/** The campaign of a lead is one that there is; an opportunity takes it while it runs. */
@ExtendWith(RelanceExtension.class)
class LeadsOfCampaignsIT {

    @Inject Leads leads;
    @Inject Opportunities opportunities;
    @Inject Campaigns campaigns;
    @Inject Activations activations;
    @Inject Segments segments;
    @Inject SegmentLines lines;
    @Inject World world;

    private CampaignView campaign;
    private LeadView lead;

    @BeforeEach
    void aLeadOfACampaign() {
        LocalDate start = LocalDate.of(2026, 3, 1);
        campaign = campaigns.create("CP1", CampaignDetails.of("Printemps", start, null));
        LeadDetails anne = LeadDetails.of(PersonName.of("Anne", "Évrard"), null, null);
        lead = leads.create(anne.of(campaign.id(), null));
    }

    private ConvertLead how(boolean withoutCampaign) {
        return new ConvertLead(
                null,
                null,
                false,
                false,
                new LeadOpportunity("Serre", null, BigDecimal.TEN, null, withoutCampaign));
    }

    private Long campaignOfSale(LeadView converted) {
        return opportunities.find(converted.outcome().opportunityId()).orElseThrow().campaignId();
    }

    private void activate() {
        SegmentView segment = segments.create("S1", SegmentDetails.of("Sud", campaign.id()));
        lines.add(segment.id(), List.of(world.company("K1")));
        activations.activate(campaign.id());
    }

    @Test
    void refusesACampaignThatThereIsNot() {
        LeadDetails unknown = lead.details().of(campaign.id() + 1000, null);

        assertThatThrownBy(() -> leads.create(unknown))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo("crm.campaign-unknown");
                            assertThat(e.field()).isEqualTo("campaignId");
                        });
    }

    @Test
    void saysThatTheCampaignIsNotActiveAndHowToLeaveItOff() {
        assertThatThrownBy(() -> leads.requireCampaign(lead.id()))
                .hasMessageContaining("marketing.campaign-not-active");
        assertThatThrownBy(() -> leads.convert(lead.id(), lead.version(), how(false)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo("marketing.campaign-not-active");
                            assertThat(e.field()).isEqualTo("withoutCampaign");
                            assertThat(e.arguments()).containsExactly("CP1");
                        });
    }

    @Test
    void leavesTheCampaignOffWhereAsked() {
        LeadView done = leads.convert(lead.id(), lead.version(), how(true));

        assertThat(campaignOfSale(done)).isNull();
        assertThat(done.details().campaignId()).isEqualTo(campaign.id());
    }

    @Test
    void carriesACampaignThatRuns() {
        activate();
        leads.requireCampaign(lead.id());

        LeadView done = leads.convert(lead.id(), lead.version(), how(false));

        assertThat(campaignOfSale(done)).isEqualTo(campaign.id());
    }
}
