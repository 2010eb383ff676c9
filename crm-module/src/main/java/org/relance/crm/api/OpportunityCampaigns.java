package org.relance.crm.api;

import java.time.LocalDate;
import java.util.Optional;
import org.relance.kernel.DomainException;

/**
 * The module that has campaigns says by a bean of this type which of them an opportunity may name;
 * to this module a campaign and a segment are ids.
 */
public interface OpportunityCampaigns {

    /**
     * Refuses a campaign that is not active, or whose period does not include the day. An open end
     * has no limit.
     *
     * @throws DomainException {@code marketing.campaign-not-found}, {@code
     *     marketing.campaign-not-active}, {@code marketing.campaign-not-running}
     */
    void require(long campaignId, LocalDate day);

    /**
     * Refuses a segment of another campaign.
     *
     * @param campaignId null where the opportunity has no campaign
     * @throws DomainException {@code marketing.segment-of-other-campaign}
     */
    void requireSegment(long segmentId, Long campaignId);

    /** The campaign of a number, or empty. */
    Optional<Long> byNumber(String number);

    /** The segment of a campaign that has exactly one. */
    Optional<Long> onlySegment(long campaignId);
}
