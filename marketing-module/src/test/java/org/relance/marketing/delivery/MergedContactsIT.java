package org.relance.marketing.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.ContactMerging;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.MergeContacts;
import org.relance.crm.api.MergePreview;
import org.relance.kernel.db.Database;
import org.relance.marketing.World;
import org.relance.marketing.api.EmailCampaigns;
import org.relance.marketing.api.Unsubscribing;
import org.relance.test.RelanceExtension;

/** Two contacts become one that are both on a segment, in a target group and in a mailing. */
@ExtendWith(RelanceExtension.class)
class MergedContactsIT {

    @Inject ContactMerging merging;
    @Inject Contacts contacts;
    @Inject EmailCampaigns campaigns;
    @Inject Unsubscribing unsubscribing;
    @Inject UnsubscribeTokens tokens;
    @Inject Database database;
    @Inject World world;

    private MailFixtures given;
    private long survivor;
    private long other;

    @BeforeEach
    void bothAreMailed() {
        given = new MailFixtures(database);
        given.aStep(0);
        survivor = given.aPerson("jeanne@jardin.example");
        other = given.aPerson("jeanne.petit@jardin.example");
        campaigns.freeze(campaigns.launch(given.aLaunch()).campaign().id());
    }

    private ContactView merge() {
        return merging.merge(
                survivor,
                contacts.find(survivor).orElseThrow().version(),
                new MergeContacts(other, contacts.find(other).orElseThrow().version(), null));
    }

    private void state(long contact, String state) {
        given.change(
                "update mkt_recipient set state = :state where contact_id = :contact",
                "state",
                state,
                "contact",
                contact);
    }

    private long recipient(long contact) {
        return given.count(
                "select id from mkt_recipient where contact_id = :contact", "contact", contact);
    }

    @Test
    void tellsWhatMoves() {
        assertThat(merging.preview(survivor, other).moves())
                .containsExactlyInAnyOrder(
                        new MergePreview.Moves("segments", 1),
                        new MergePreview.Moves("mailings", 1));
    }

    @Test
    void oneLineAndOneMailOfBothStay() {
        long kept = recipient(survivor);

        merge();

        assertThat(
                        given.count(
                                "select count(*) from mkt_segment_line where segment_id = :segment",
                                "segment",
                                given.segment))
                .isEqualTo(1);
        assertThat(recipient(survivor)).isEqualTo(kept);
        assertThat(
                        given.count(
                                "select count(*) from mkt_recipient where contact_id in (:one, :two)",
                                "one",
                                survivor,
                                "two",
                                other))
                .isEqualTo(1);
    }

    @Test
    void whatWasSentStaysRatherThanWhatWasLeftOut() {
        state(survivor, "EXCLUDED");
        state(other, "SENT");
        long sent = recipient(other);

        merge();

        assertThat(recipient(survivor)).isEqualTo(sent);
    }

    @Test
    void theLinkInEitherMailStillSaysWhoRefuses() {
        state(survivor, "SENT");
        state(other, "SENT");
        String link = tokens.signer().token(recipient(other));

        merge();

        unsubscribing.optOut(link);
        assertThat(contacts.find(survivor).orElseThrow().optedOutAt()).isNotNull();
    }

    @Test
    void waitsForAMailThatIsBeingSent() {
        state(other, "CLAIMED");

        assertThatThrownBy(this::merge).hasMessageContaining("marketing.contact-being-mailed");
    }

    @Test
    void nothingMoreGoesToASurvivorThatInheritsARefusal() {
        contacts.optOut(other, "téléphone");

        merge();

        assertThat(
                        given.count(
                                "select count(*) from mkt_recipient where contact_id = :contact and state = 'STOPPED'",
                                "contact",
                                survivor))
                .isEqualTo(1);
    }

    /** The other stood in the target group for itself; the survivor does as customer. */
    @Test
    void theSurvivorIsInTheTargetGroupAsWhatItIs() {
        long customer = world.customer("KM1", survivor);
        target("CONTACT", other);

        merge();

        assertThat(targets("CUSTOMER", customer)).isEqualTo(1);
        assertThat(members()).isEqualTo(1);
    }

    @Test
    void oneMembershipOfBothStays() {
        target("CONTACT", survivor);
        target("CONTACT", other);

        merge();

        assertThat(targets("CONTACT", survivor)).isEqualTo(1);
        assertThat(members()).isEqualTo(1);
    }

    private void target(String type, long member) {
        if (given.count(
                        "select count(*) from prc_campaign where campaign_id = :id",
                        "id",
                        given.campaign)
                == 0) {
            given.change(
                    "insert into prc_campaign (campaign_id, campaign_no) values (:id, :number)",
                    "id",
                    given.campaign,
                    "number",
                    "FUSION");
        }
        given.change(
                "insert into prc_target (campaign_id, member_type, member_id) values (:id, :type, :member)",
                "id",
                given.campaign,
                "type",
                type,
                "member",
                member);
    }

    private long targets(String type, long member) {
        return given.count(
                "select count(*) from prc_target where campaign_id = :id and member_type = :type and member_id = :member",
                "id",
                given.campaign,
                "type",
                type,
                "member",
                member);
    }

    private long members() {
        return given.count(
                "select count(*) from prc_target where campaign_id = :id", "id", given.campaign);
    }
}
