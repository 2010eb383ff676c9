package org.relance.access.api;

import java.time.LocalDate;

/** What holds for the whole company. Everybody signed in reads it, administrators change it. */
public interface CompanySettings {

    /** The company; blank names where nobody has set them. */
    Company company();

    /**
     * Changes the company.
     *
     * @throws org.relance.kernel.DomainException {@code access.zone-unknown}, {@code
     *     access.currency-unknown}, {@code access.url-malformed}
     */
    Company change(Company company);

    /** The work date. */
    WorkDate workDate();

    /**
     * Moves the work date, for a demonstration or a trial of a season; null returns to the
     * calendar.
     */
    WorkDate moveTo(LocalDate date);
}
