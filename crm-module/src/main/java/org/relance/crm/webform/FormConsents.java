package org.relance.crm.webform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.relance.crm.api.FormSubmission;
import org.relance.crm.api.LeadView;
import org.relance.crm.consent.LeadConsents;

/** What a ticked box means for e-mails about the topic of a form. */
@ApplicationScoped
class FormConsents {

    @Inject LeadConsents consents;

    /** Notes the consent, or asks for its confirmation; nothing where the form has no topic. */
    void take(FormRow form, LeadView lead, FormSubmission sent) {
        if (form.consentTopic() == null) {
            return;
        }
        LeadConsents.Ticked ticked =
                new LeadConsents.Ticked(
                        form.consentTopic(),
                        form.consentText(),
                        form.language(),
                        DefaultLeadCapture.source(form, sent),
                        sent.visitor());
        if (form.confirmByMail()) {
            consents.ask(lead, ticked);
        } else {
            consents.grant(lead, ticked);
        }
    }
}
