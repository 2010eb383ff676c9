package org.relance.crm.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.relance.crm.api.Privacy;

class PrivacyRuleTest {

    @Test
    void blocksWhoBecomesAMinor() {
        assertThat(PrivacyRule.change(Privacy.OPEN, new Privacy(false, false, true, false)))
                .isEqualTo(new Privacy(false, true, true, false));
    }

    @Test
    void releasesAMinorOnlyInASecondStepAfterTheConsent() {
        Privacy minor = new Privacy(false, true, true, false);
        Privacy withConsent = PrivacyRule.change(minor, new Privacy(false, false, true, true));
        Privacy released = PrivacyRule.change(withConsent, new Privacy(false, false, true, true));

        assertThat(withConsent.privacyBlocked()).isTrue();
        assertThat(released.privacyBlocked()).isFalse();
    }
}
