package org.relance.crm.contact;

import org.relance.crm.api.Privacy;
import org.relance.kernel.DomainException;

/**
 * What becomes of wanted privacy (domain.md §2): becoming a minor blocks; the block of a minor goes
 * only with parental consent; and changing the consent always blocks again, so that releasing a
 * minor takes a second, deliberate step.
 */
final class PrivacyRule {

    private PrivacyRule() {}

    /**
     * The privacy that a change leads to.
     *
     * @throws DomainException {@code crm.minor-without-consent} where the block of a minor is
     *     lifted without consent
     */
    static Privacy change(Privacy before, Privacy wanted) {
        boolean stillMinor = before.minor() && wanted.minor() && !wanted.parentalConsent();
        boolean lifts = before.privacyBlocked() && !wanted.privacyBlocked();
        if (stillMinor && lifts && !before.parentalConsent()) {
            throw DomainException.invalid("crm.minor-without-consent", "privacyBlocked");
        }
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
