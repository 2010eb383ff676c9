package org.relance.marketing.api;

import java.util.List;
import java.util.Optional;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/**
 * Campaigns: what is planned, when, for how much, by whom. Every change is in the trail under the
 * subject {@code campaign}.
 */
public interface Campaigns {

    /** Subject of the trail. */
    String TRAIL = "campaign";

    /**
     * Creates a campaign.
     *
     * @param number typed by hand, or blank to draw the next one of the series
     * @throws org.relance.kernel.DomainException {@code marketing.campaign-dates} where it would
     *     end before it begins, {@code marketing.number-taken}, {@code crm.code-unknown}
     */
    CampaignView create(String number, CampaignDetails details);

    /**
     * Replaces what people entered. A change of the dates reaches its prices and discounts.
     *
     * @param version version that was read
     * @throws org.relance.kernel.DomainException {@code marketing.campaign-stale} where somebody
     *     changed it meanwhile
     */
    CampaignView change(long id, int version, CampaignDetails details);

    /** Changes the status only, whatever else changed meanwhile. */
    CampaignView changeStatus(long id, String statusCode);

    /** Changes the responsible salesperson only, whatever else changed meanwhile. */
    CampaignView changeSalesperson(long id, String salespersonCode);

    /**
     * The campaign.
     *
     * @throws org.relance.kernel.DomainException {@code marketing.campaign-not-found}
     */
    CampaignView get(long id);

    /**
     * How much there is of everything that belongs to the campaign; one statement.
     *
     * @throws org.relance.kernel.DomainException {@code marketing.campaign-not-found}
     */
    CampaignContents contents(long id);

    /** The campaign with this number. */
    Optional<CampaignView> byNumber(String number);

    /**
     * A list; keys are the components of {@link CampaignRow}. Templates are left out unless the
     * request filters by {@code template}.
     */
    ListPage<CampaignRow> list(ListRequest request);

    /** Sums over everything that the request matches. */
    CampaignTotals totals(ListRequest request);

    /**
     * A new campaign with the same plan, from a campaign or a template. Nothing that happened at a
     * moment is copied: no activation, no cost, no mails, no target group, no interactions, no
     * status beyond the first, no attached files.
     */
    CampaignView copy(long id, CopyCampaign request);

    /**
     * Deletes it with its schedule, expenses, prices, discounts and target group. Segments and
     * interactions stay.
     *
     * @throws org.relance.kernel.DomainException {@code marketing.campaign-has-mailings} once an
     *     e-mail campaign was launched
     */
    void delete(long id, int version);

    /** All statuses in their order. */
    List<StatusStep> statuses();
}
