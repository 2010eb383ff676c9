package org.relance.crm.contact;

import org.relance.crm.api.Privacy;

/**
 * What becomes of wanted privacy (domain.md §2): becoming a minor blocks; the block of a minor goes
 * only with parental consent; and changing the consent always blocks again, so that releasing a
 * minor takes a second, deliberate step.
 */
final class PrivacyRule {

    private PrivacyRule() {}

    static Privacy change(Privacy before, Privacy wanted) {
        boolean becomesMinor = wanted.minor() && !before.minor();
        boolean consentChanges = wanted.parentalConsent() != before.parentalConsent();
        boolean minorWithoutConsent = wanted.minor() && !wanted.parentalConsent();
        return new Privacy(
                wanted.excludeFromSegment(),
                wanted.privacyBlocked() || becomesMinor || consentChanges || minorWithoutConsent,
                wanted.minor(),
                wanted.parentalConsent());
    }
}
