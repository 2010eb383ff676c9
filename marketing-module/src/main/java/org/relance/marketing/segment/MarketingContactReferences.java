package org.relance.marketing.segment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.relance.crm.api.ContactReference;
import org.relance.crm.api.ContactReferences;

/** Where segments and mailings refer to contacts. */
@ApplicationScoped
class MarketingContactReferences implements ContactReferences {

    private static final String CONTACT = "contact_id";

    @Override
    public List<ContactReference> references() {
        return List.of(
                ContactReference.unique("segments", "mkt_segment_line", CONTACT, "segment_id"),
                ContactReference.unique(
                        null, "mkt_segment_removed", CONTACT, "segment_id", "action_no"),
                ContactReference.unique(null, "mkt_found", CONTACT, "run"),
                ContactReference.in(null, "mkt_merged_recipient", CONTACT),
                ContactReference.in(null, "mkt_single_mail", CONTACT),
                // What was sent stays in the ledger rather than what was left out.
                ContactReference.unique(
                                "mailings",
                                "mkt_recipient",
                                CONTACT,
                                "step_id",
                                "email_campaign_id")
                        .preferring("state = 'SENT'"));
    }
}
