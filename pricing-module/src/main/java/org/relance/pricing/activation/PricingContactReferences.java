package org.relance.pricing.activation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.relance.crm.api.ContactReference;
import org.relance.crm.api.ContactReferences;

/** Where documents and target groups refer to contacts. */
@ApplicationScoped
class PricingContactReferences implements ContactReferences {

    @Override
    public List<ContactReference> references() {
        return List.of(
                ContactReference.in("documents", "prc_document", "contact_id"),
                // As whom a contact is a member depends on its customer: TargetFollower settles it.
                ContactReference.settled("targets", "prc_target", "member_id")
                        .where("member_type = 'CONTACT'"));
    }
}
