package org.relance.crm.webform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.crm.api.ConsentSettings;
import org.relance.crm.api.FormField;
import org.relance.crm.api.FormInput;
import org.relance.crm.api.LeadFormDetails;
import org.relance.crm.api.Salespeople;
import org.relance.crm.rule.CampaignCheck;
import org.relance.crm.rule.Fields;
import org.relance.kernel.DomainException;

/** What a form must fulfil. A value that it had before is not asked for again. */
@ApplicationScoped
class FormRules {

    private static final Set<String> LANGUAGES = Set.of("fr", "en");
    private static final String CODE = "[A-Z0-9]([A-Z0-9-]*[A-Z0-9])?";

    @Inject Codes codes;
    @Inject Salespeople salespeople;
    @Inject CampaignCheck campaigns;
    @Inject ConsentSettings settings;

    /**
     * The details as they are stored.
     *
     * @param had the details as they are, null for a new form
     */
    LeadFormDetails settled(LeadFormDetails typed, LeadFormDetails had) {
        String consent = Fields.optional(typed.consentText(), 2000, "consentText");
        if (consent == null && typed.consentRequired()) {
            throw DomainException.invalid("crm.required", "consentText");
        }
        return new LeadFormDetails(
                had == null ? code(typed.code()) : had.code(),
                Fields.required(typed.title(), 100, "title"),
                Fields.optional(typed.introduction(), 1000, "introduction"),
                language(typed.languageCode()),
                campaign(typed.campaignId(), had == null ? null : had.campaignId()),
                source(typed.sourceCode(), had == null ? null : had.sourceCode()),
                salesperson(typed.salespersonCode(), had == null ? null : had.salespersonCode()),
                inputs(typed.inputs()),
                consent,
                typed.consentRequired(),
                topic(typed, had, consent),
                confirmed(typed, consent),
                Fields.optional(typed.thanks(), 1000, "thanks"),
                WebAddress.page(typed.returnUrl(), "returnUrl"),
                WebAddress.origins(typed.origins(), "origins"),
                typed.active());
    }

    private String topic(LeadFormDetails typed, LeadFormDetails had, String consent) {
        String topic = Fields.optional(typed.consentTopic(), 20, "consentTopic");
        if (topic != null && consent == null) {
            throw DomainException.invalid("crm.required", "consentText");
        }
        if (!Objects.equals(topic, had == null ? null : had.consentTopic())) {
            codes.require(CodeKind.CONSENT_TOPIC, topic, "consentTopic");
        }
        return topic;
    }

    /** A confirmation needs a topic, an address to write to, and one to write from. */
    private boolean confirmed(LeadFormDetails typed, String consent) {
        if (!typed.confirmByMail()) {
            return false;
        }
        Fields.required(typed.consentTopic(), 20, "consentTopic");
        Fields.required(consent, "consentText");
        if (!typed.inputs().contains(new FormInput(FormField.EMAIL, true))) {
            throw DomainException.invalid("crm.form-confirm-without-email", "confirmByMail");
        }
        if (settings.setup().senderAddress().isEmpty()) {
            throw DomainException.invalid("crm.consent-no-sender", "confirmByMail");
        }
        return true;
    }

    private static String code(String typed) {
        String code = Fields.required(typed, 20, "code").toUpperCase(Locale.ROOT);
        if (!code.matches(CODE)) {
            throw DomainException.invalid("crm.form-code", "code", code);
        }
        return code;
    }

    private static String language(String typed) {
        String language = Fields.required(typed, 5, "languageCode");
        if (!LANGUAGES.contains(language)) {
            throw DomainException.invalid("crm.form-language", "languageCode", language);
        }
        return language;
    }

    /** In their order, each once; a lead needs a name. */
    private static List<FormInput> inputs(List<FormInput> typed) {
        Map<FormField, FormInput> once = new EnumMap<>(FormField.class);
        typed.forEach(input -> once.put(Fields.required(input.field(), "inputs"), input));
        boolean named =
                once.values().stream().anyMatch(input -> input.required() && names(input.field()));
        if (!named) {
            throw DomainException.invalid("crm.form-without-name", "inputs");
        }
        return once.values().stream().sorted(Comparator.comparing(FormInput::field)).toList();
    }

    private static boolean names(FormField field) {
        return field == FormField.SURNAME || field == FormField.COMPANY;
    }

    private String source(String wanted, String had) {
        String code = Fields.optional(wanted, 20, "sourceCode");
        if (!Objects.equals(code, had)) {
            codes.require(CodeKind.LEAD_SOURCE, code, "sourceCode");
        }
        return code;
    }

    private String salesperson(String wanted, String had) {
        String code = Fields.optional(wanted, 20, "salespersonCode");
        if (!Objects.equals(code, had)) {
            salespeople.require(code, "salespersonCode");
        }
        return code;
    }

    private Long campaign(Long wanted, Long had) {
        if (wanted != null && !wanted.equals(had)) {
            requireCampaign(wanted);
        }
        return wanted;
    }

    void requireCampaign(long id) {
        campaigns.require(id);
    }

    boolean isCampaign(long id) {
        return campaigns.isCampaign(id);
    }
}
