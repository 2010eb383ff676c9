package org.relance.crm.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.relance.crm.api.ContactReference;
import org.relance.crm.api.ContactReferences;

/** Where this module refers to contacts. */
@ApplicationScoped
class CrmContactReferences implements ContactReferences {

    private static final String CONTACT = "contact_id";
    private static final String COMPANY = "company_id";

    private static final List<ContactReference> REFERENCES =
            List.of(
                    ContactReference.in("interactions", "crm_interaction", CONTACT),
                    ContactReference.in(null, "crm_interaction", COMPANY),
                    ContactReference.in("opportunities", "crm_opportunity", CONTACT),
                    ContactReference.in(null, "crm_opportunity", COMPANY),
                    ContactReference.in("tasks", "crm_task", CONTACT),
                    ContactReference.in(null, "crm_task", COMPANY),
                    ContactReference.in("comments", "crm_contact_comment", CONTACT),
                    ContactReference.in(null, "crm_invitation", CONTACT),
                    ContactReference.unique(null, "crm_attendee", CONTACT, "task_id"),
                    ContactReference.in("leads", "crm_lead", CONTACT),
                    ContactReference.in(null, "crm_lead", COMPANY),
                    ContactReference.in(null, "crm_lead", "proposed_contact_id"),
                    ContactReference.in("customers", "crm_customer", CONTACT),
                    ContactReference.unique("groups", "crm_contact_code", CONTACT, "kind", "code"),
                    ContactReference.unique(
                            "answers", "crm_contact_profile", CONTACT, "question_id", "place"),
                    // Counted anew by the next classification.
                    ContactReference.settled(null, "crm_profile_value", CONTACT),
                    ContactReference.in("addresses", "crm_contact_address", CONTACT),
                    ContactReference.in("consents", "crm_consent", CONTACT),
                    ContactReference.in(null, "crm_merged_number", CONTACT),
                    ContactReference.in(null, "crm_import_row", CONTACT),
                    // Persons keep their version and what they inherit: the merge moves them
                    // itself.
                    ContactReference.settled("persons", "crm_contact", COMPANY)
                            .where("company_id <> id"),
                    ContactReference.settled(null, "crm_duplicate", CONTACT),
                    ContactReference.settled(null, "crm_duplicate", "other_id"),
                    ContactReference.settled(null, "crm_search_string", CONTACT),
                    ContactReference.settled(null, "crm_search_state", CONTACT),
                    // An erased contact is not merged.
                    ContactReference.settled(null, "crm_erasure", CONTACT));

    @Override
    public List<ContactReference> references() {
        return REFERENCES;
    }
}
