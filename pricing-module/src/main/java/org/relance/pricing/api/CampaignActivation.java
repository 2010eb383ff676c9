package org.relance.pricing.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/**
 * Who is entitled to the prices and discounts of a campaign (domain.md §0.1, §0.3, §4). Being
 * active is a state of its own: an empty target group stays active. A contact enters as the
 * customer of its company, else as its company; a person who stands alone as its own customer, else
 * as itself.
 */
public interface CampaignActivation {

    /**
     * Tells number and dates of a campaign; to be called whenever it is created or they change. The
     * dates of its prices and discounts follow.
     */
    void push(CampaignTerms terms);

    /**
     * Gives a campaign the prices and discounts of another, with its own dates. Nobody becomes
     * entitled by that.
     *
     * @throws DomainException {@code pricing.campaign-unknown}
     */
    void copyTerms(long fromCampaignId, long toCampaignId);

    /** The campaign is deleted: its target group, prices and discounts go. */
    void forget(long campaignId);

    /**
     * Activates a campaign for the given contacts, or adds to those of an active one.
     *
     * @throws DomainException {@code pricing.no-target} where nobody would be a member, {@code
     *     pricing.campaign-unknown} where its terms were never pushed
     */
    ActivationState activate(long campaignId, Collection<Long> contactIds);

    /** Deactivates a campaign and empties its target group; harmless where it is not active. */
    ActivationState deactivate(long campaignId);

    /** True while the campaign is active; false also for an unknown one. */
    boolean isActive(long campaignId);

    /**
     * The state of a campaign.
     *
     * @throws DomainException {@code pricing.campaign-unknown}
     */
    ActivationState state(long campaignId);

    /** Contacts became targets. Nothing happens while the campaign is not active. */
    void enter(long campaignId, Collection<Long> contactIds);

    /**
     * Contacts are targets no more: the caller has made sure that nothing refers to their companies
     * any longer. Nothing happens while the campaign is not active.
     */
    void leave(long campaignId, Collection<Long> contactIds);

    /**
     * The campaigns that are active for a customer and whose dates include the day, the most
     * recently activated first; a blank date is open (domain.md, section 0.5).
     */
    List<Long> activeFor(long customerId, LocalDate day);

    /** The target group; filters: type, number, name, city. */
    ListPage<TargetMember> members(long campaignId, ListRequest request);
}
