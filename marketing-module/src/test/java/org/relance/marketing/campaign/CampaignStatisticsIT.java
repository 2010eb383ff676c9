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
import org.relance.crm.api.Channel;
import org.relance.crm.api.InteractionView;
import org.relance.crm.api.Interactions;
import org.relance.crm.api.NewInteraction;
import org.relance.marketing.World;
import org.relance.marketing.api.CampaignDetails;
import org.relance.marketing.api.CampaignStatistics;
import org.relance.marketing.api.CampaignStatisticsDesk;
import org.relance.marketing.api.Campaigns;
import org.relance.test.RelanceExtension;

/** The statistics of a campaign (domain.md §11; cases 91 and 93). */
@ExtendWith(RelanceExtension.class)
class CampaignStatisticsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

    @Inject Campaigns campaigns;
    @Inject CampaignStatisticsDesk statistics;
    @Inject Interactions interactions;
    @Inject World world;

    private long cp1;
    private long contact;

    @BeforeEach
    void campaign() {
        cp1 = campaigns.create("CP1", CampaignDetails.of("Printemps", null, null)).id();
        contact = world.company("K1");
    }

    private NewInteraction entry(
            long of, String cost, int minutes, boolean response, boolean failed) {
        return new NewInteraction(
                of,
                Channel.PHONE,
                "Appel",
                cp1,
                null,
                null,
                null,
                DAY,
                null,
                "US",
                new BigDecimal(cost),
                minutes,
                true,
                response,
                failed,
                null,
                null,
                null);
    }

    private CampaignStatistics now() {
        return statistics.of(cp1, null, null);
    }

    @Test
    void case91ReckonsRateAndAverages() {
        for (int i = 0; i < 39; i++) {
            interactions.log(entry(contact, "30", 8, i < 10, false));
        }
        interactions.log(entry(contact, "64.50", 21, false, false));

        CampaignStatistics reckoned = now();

        assertThat(reckoned.contacted()).isEqualTo(40);
        assertThat(reckoned.responded()).isEqualTo(10);
        assertThat(reckoned.cost()).isEqualByComparingTo("1234.50");
        assertThat(reckoned.durationMin()).isEqualTo(333);
        assertThat(reckoned.responseRatePct()).isEqualByComparingTo("25.0");
        assertThat(reckoned.averageCost()).isEqualByComparingTo("123.45");
        assertThat(reckoned.averageDurationMin()).isEqualByComparingTo("33.3");
    }

    @Test
    void case93CountsWhatHappenedAndWhoItHappenedTo() {
        interactions.log(entry(contact, "1", 1, false, false));
        interactions.log(entry(contact, "1", 1, false, true));
        assertThat(now().contacted()).isEqualTo(2);
        assertThat(now().contactedContacts()).isEqualTo(1);

        interactions.log(entry(contact, "5", 0, false, true));
        interactions.postpone(entry(contact, "50", 0, false, false));

        assertThat(now().cost()).isEqualByComparingTo("7");
    }

    @Test
    void cancelledInteractionsLeaveIt() {
        InteractionView wrong = interactions.log(entry(contact, "9", 9, true, false));

        interactions.cancel(List.of(wrong.id()));

        assertThat(now().contacted()).isZero();
        assertThat(now().respondingContacts()).isZero();
        assertThat(now().averageCost()).isEqualByComparingTo("0");
    }

    @Test
    void bothDaysOfARangeCount() {
        interactions.log(entry(contact, "1", 1, false, false));

        assertThat(statistics.of(cp1, DAY, DAY).contacted()).isEqualTo(1);
        assertThat(statistics.of(cp1, DAY.plusDays(1), null).contacted()).isZero();
        assertThat(statistics.of(cp1, null, DAY.minusDays(1)).contacted()).isZero();
    }

    @Test
    void opportunitiesCountWhateverBecameOfThem() {
        opportunity("WON", "100", "100");
        opportunity("LOST", "50", "0");
        opportunity("IN_PROGRESS", "200", "40");

        assertThat(now().opportunities()).isEqualTo(3);
        assertThat(now().estimatedValue()).isEqualByComparingTo("350");
        assertThat(now().currentValue()).isEqualByComparingTo("180");
    }

    private void opportunity(String status, String value, String probability) {
        world.sql(
                "insert into crm_opportunity (number, description, contact_id, campaign_id, status, priority,"
                        + " estimated_value, probability_pct, created_on) values ('O"
                        + status
                        + "', 'Serre', "
                        + contact
                        + ", "
                        + cp1
                        + ", '"
                        + status
                        + "', 'NORMAL', "
                        + value
                        + ", "
                        + probability
                        + ", '2026-03-16')");
    }

    @Test
    void refusesDaysInTheWrongOrder() {
        assertThatThrownBy(() -> statistics.of(cp1, DAY, DAY.minusDays(1)))
                .hasMessageContaining("marketing.statistics-dates");
    }

    @Test
    void refusesACampaignThatIsNotThere() {
        assertThatThrownBy(() -> statistics.of(cp1 + 1, null, null))
                .hasMessageContaining("marketing.campaign-not-found");
    }
}
