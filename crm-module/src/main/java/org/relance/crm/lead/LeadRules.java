package org.relance.crm.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.crm.api.LeadDetails;
import org.relance.crm.api.LeadStatus;
import org.relance.crm.api.PersonName;
import org.relance.crm.api.PostalAddress;
import org.relance.crm.api.Salespeople;
import org.relance.crm.rule.CampaignCheck;

/** What a lead may name. A value that it had before is not asked for again. */
@ApplicationScoped
class LeadRules {

    private static final LeadDetails NOTHING = LeadDetails.of(PersonName.NONE, null, null);

    @Inject Codes codes;
    @Inject Salespeople salespeople;
    @Inject CampaignCheck campaigns;

    /**
     * The details with blanks as nulls, once what they name is checked.
     *
     * @param had the details as they are, null for a new lead
     */
    LeadDetails settled(LeadDetails typed, LeadDetails had) {
        LeadDetails old = had == null ? NOTHING : had;
        PersonName person = typed.person();
        PostalAddress place = typed.address();
        code(
                CodeKind.SALUTATION,
                person.salutationCode(),
                old.person().salutationCode(),
                "salutationCode");
        code(CodeKind.COUNTRY, place.countryCode(), old.address().countryCode(), "countryCode");
        requireCampaign(typed.campaignId(), old.campaignId());
        boolean disqualified = typed.status() == LeadStatus.DISQUALIFIED;
        return new LeadDetails(
                person,
                typed.companyName(),
                typed.email(),
                typed.phone(),
                typed.mobile(),
                place,
                code(CodeKind.LANGUAGE, typed.languageCode(), old.languageCode(), "languageCode"),
                code(
                        CodeKind.TERRITORY,
                        typed.territoryCode(),
                        old.territoryCode(),
                        "territoryCode"),
                salesperson(typed.salespersonCode(), old.salespersonCode()),
                typed.campaignId(),
                code(CodeKind.LEAD_SOURCE, typed.sourceCode(), old.sourceCode(), "sourceCode"),
                typed.status(),
                disqualified ? reason(typed.reasonCode(), old.reasonCode()) : null,
                typed.notes());
    }

    String reason(String wanted, String had) {
        return code(CodeKind.LEAD_REASON, wanted, had, "reasonCode");
    }

    String salesperson(String wanted, String had) {
        String code = text(wanted);
        if (!Objects.equals(code, had)) {
            salespeople.require(code, "salespersonCode");
        }
        return code;
    }

    private String code(CodeKind kind, String wanted, String had, String field) {
        String code = text(wanted);
        if (!Objects.equals(code, had)) {
            codes.require(kind, code, field);
        }
        return code;
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** Refuses an id that is no campaign. */
    void requireCampaign(Long wanted, Long had) {
        if (!Objects.equals(wanted, had)) {
            campaigns.require(wanted);
        }
    }
}
