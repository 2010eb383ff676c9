package org.relance.crm.api;

import java.util.Optional;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/**
 * The forms by which people outside become leads. Campaign managers maintain them; changes are in
 * the trail under the subject {@code lead-form}.
 */
public interface LeadForms {

    /** Subject of the trail. */
    String TRAIL = "lead-form";

    /** A page of the list; filters: code, title, language, campaign, salesperson, active. */
    ListPage<LeadFormRow> list(ListRequest request);

    /** One form, or empty. */
    Optional<LeadFormView> find(long id);

    /**
     * Adds a form.
     *
     * @throws DomainException {@code crm.required}, {@code crm.form-code}, {@code crm.form-exists},
     *     {@code crm.form-language}, {@code crm.form-without-name} unless a surname or a company is
     *     required, {@code crm.form-address} unless the return address is one of http or https,
     *     {@code crm.form-origin}, {@code crm.form-confirm-without-email}, {@code
     *     crm.consent-no-sender}, {@code crm.campaign-unknown}, {@code crm.code-unknown}, {@code
     *     crm.salesperson-unknown}
     */
    LeadFormView create(LeadFormDetails details);

    /**
     * Changes everything but the code. Another wording of the consent gets the next version; what
     * was agreed to before stays with its leads.
     *
     * @throws DomainException {@code crm.form-not-found}, {@code crm.changed-meanwhile}, and as for
     *     a new one
     */
    LeadFormView change(long id, int version, LeadFormDetails details);

    /**
     * Deletes a form by which no lead has come.
     *
     * @throws DomainException {@code crm.form-in-use}
     */
    void delete(long id, int version);

    /**
     * The address of a form with a signed tag: who comes by it is a lead of this campaign.
     *
     * @param contactId whom the link is for, proposed as who the lead may be; null for anybody
     * @throws DomainException {@code crm.form-not-found}, {@code crm.campaign-unknown}, {@code
     *     crm.contact-unknown}
     */
    String link(long id, long campaignId, Long contactId);
}
