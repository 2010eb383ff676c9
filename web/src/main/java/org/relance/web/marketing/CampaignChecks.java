package org.relance.web.marketing;

import java.time.LocalDate;
import org.relance.kernel.DomainException;

/** What the wizard can refuse before anything is made; the facade refuses the same. */
final class CampaignChecks {

    private CampaignChecks() {}

    static void dates(LocalDate start, LocalDate end) {
        if (start != null && end != null && start.isAfter(end)) {
            throw DomainException.invalid("marketing.campaign-dates", "endingDate", start, end);
        }
    }
}
