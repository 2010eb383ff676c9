package org.relance.crm.api;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/**
 * Leads: who has shown interest and is no contact yet. A lead comes from a campaign and ends
 * disqualified or converted. Every change is in the trail under the subject {@code lead}.
 */
public interface Leads {

    /** Subject of the trail, and key of the number series. */
    String TRAIL = "lead";

    /**
     * A page of the list, the latest first; filters: number, name, company-name, email, phone,
     * city, post-code, territory, language, salesperson, campaign, source, status, reason, contact,
     * company, form, created.
     */
    ListPage<LeadRow> list(ListRequest request);

    /** How many of the leads that the list would show stand at each status; none for a zero. */
    List<LeadCount> counts(ListRequest request);

    /** One lead, or empty. */
    Optional<LeadView> find(long id);

    /**
     * Contacts and leads that may be the same, the surest first, at most 20. Whom its tracked link
     * was for, same e-mail, same name of a person, same name of a company; upper and lower case of
     * a name count only as typed, capitalised or all upper.
     *
     * @throws DomainException {@code crm.lead-not-found}
     */
    List<LeadMatch> similar(long id);

    /**
     * Writes a lead down; without a salesperson it gets the one of the signed-in user. That its
     * e-mail is known already is no reason to refuse it: {@link #similar} tells.
     *
     * @throws DomainException {@code crm.lead-without-name}, {@code crm.bad-email}, {@code
     *     crm.bad-phone}, {@code crm.code-unknown}, {@code crm.salesperson-unknown}, {@code
     *     crm.campaign-unknown}, {@code crm.required} for the reason of a disqualified one, {@code
     *     crm.lead-convert-instead}
     */
    LeadView create(LeadDetails details);

    /**
     * Changes one that is not converted.
     *
     * @throws DomainException {@code crm.lead-converted}, {@code crm.changed-meanwhile}, and as for
     *     a new one
     */
    LeadView change(long id, int version, LeadDetails details);

    /**
     * Gives leads to a salesperson; converted ones stay as they are. Answers how many have changed
     * hands.
     *
     * @throws DomainException {@code crm.required}, {@code crm.salesperson-unknown}, {@code
     *     crm.salesperson-blocked}
     */
    int assign(Collection<Long> ids, String salespersonCode);

    /**
     * Disqualifies leads; converted and disqualified ones stay as they are. Answers how many have
     * changed.
     *
     * @throws DomainException {@code crm.required}, {@code crm.code-unknown}
     */
    int disqualify(Collection<Long> ids, String reasonCode);

    /**
     * Asks whether an opportunity of this lead may have its campaign today; a lead without one
     * passes.
     *
     * @throws DomainException {@code crm.lead-not-found}, and what {@link OpportunityCampaigns}
     *     refuses
     */
    void requireCampaign(long id);

    /**
     * Makes it a contact, and a customer and an opportunity where that is asked for, all or
     * nothing. A lead is converted once: of two at the same moment the second is refused.
     *
     * @throws DomainException {@code crm.lead-converted} naming the contact, {@code
     *     crm.changed-meanwhile}, {@code crm.contact-unknown}, {@code crm.contact-privacy-blocked},
     *     {@code crm.company-unknown}, {@code crm.lead-company-of-contact} where both an existing
     *     contact and a company are given, and what contacts, customers and opportunities refuse; a
     *     refused campaign has the field {@code withoutCampaign}
     */
    LeadView convert(long id, int version, ConvertLead how);

    /**
     * Deletes a lead, at whatever status; what came of it stays. What the trail said about its
     * values is emptied.
     *
     * @throws DomainException {@code crm.lead-not-found}, {@code crm.changed-meanwhile}
     */
    void delete(long id, int version);
}
