package org.relance.crm.code;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.CodeUse;
import org.relance.crm.api.CodeUses;

/** Where this module uses codes. */
@ApplicationScoped
class CrmCodeUses implements CodeUses {

    private static final String CONTACT = "crm_contact";
    private static final String CUSTOMER = "crm_customer";
    private static final String LEAD = "crm_lead";

    private static final List<CodeUse> USES =
            List.of(
                    CodeUse.in(CodeKind.TERRITORY, CONTACT, "territory_code"),
                    CodeUse.in(CodeKind.LANGUAGE, CONTACT, "language_code"),
                    CodeUse.in(CodeKind.COUNTRY, CONTACT, "country_code"),
                    CodeUse.in(CodeKind.SALUTATION, CONTACT, "salutation_code"),
                    CodeUse.in(CodeKind.CURRENCY, CONTACT, "currency_code"),
                    CodeUse.in(CodeKind.CURRENCY, CUSTOMER, "currency_code"),
                    CodeUse.in(CodeKind.CUSTOMER_PRICE_GROUP, CUSTOMER, "price_group"),
                    CodeUse.in(CodeKind.CUSTOMER_DISCOUNT_GROUP, CUSTOMER, "discount_group"),
                    CodeUse.in(CodeKind.VAT_BUS_GROUP, CUSTOMER, "vat_bus_group"),
                    ofClosing(CodeKind.CLOSE_CODE_WON, "status = 'WON'"),
                    ofClosing(CodeKind.CLOSE_CODE_LOST, "status = 'LOST'"),
                    CodeUse.in(
                            CodeKind.INTERACTION_GROUP, "crm_interaction_template", "group_code"),
                    CodeUse.in(CodeKind.SALUTATION, LEAD, "salutation_code"),
                    CodeUse.in(CodeKind.COUNTRY, LEAD, "country_code"),
                    CodeUse.in(CodeKind.LANGUAGE, LEAD, "language_code"),
                    CodeUse.in(CodeKind.TERRITORY, LEAD, "territory_code"),
                    CodeUse.in(CodeKind.LEAD_SOURCE, LEAD, "source_code"),
                    CodeUse.in(CodeKind.LEAD_SOURCE, "crm_lead_form", "source_code"),
                    CodeUse.in(CodeKind.LEAD_REASON, LEAD, "reason_code"),
                    CodeUse.in(CodeKind.CONSENT_TOPIC, "crm_consent", "topic"),
                    CodeUse.in(CodeKind.CONSENT_TOPIC, "crm_lead_form", "consent_topic"),
                    ofContacts(CodeKind.INDUSTRY_GROUP),
                    ofContacts(CodeKind.MAILING_GROUP),
                    ofContacts(CodeKind.JOB_RESPONSIBILITY));

    @Override
    public List<CodeUse> uses() {
        return USES;
    }

    private static CodeUse ofClosing(CodeKind kind, String condition) {
        return new CodeUse(kind, "crm_opportunity", "close_code", condition);
    }

    private static CodeUse ofContacts(CodeKind kind) {
        return new CodeUse(kind, "crm_contact_code", "code", "kind = '" + kind.key() + "'");
    }
}
