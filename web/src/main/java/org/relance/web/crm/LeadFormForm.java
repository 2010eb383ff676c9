package org.relance.web.crm;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relance.crm.api.FormField;
import org.relance.crm.api.FormInput;
import org.relance.crm.api.LeadFormDetails;
import org.relance.web.shell.Suggestion;

/** What is typed on the card of a form; texts by the name of their field. */
public class LeadFormForm implements Serializable {

    /** A field that the form does not show. */
    public static final String HIDDEN = "HIDDEN";

    private static final long serialVersionUID = 1L;
    private static final String SHOWN = "SHOWN";
    private static final String REQUIRED = "REQUIRED";

    private final Map<String, String> text = new HashMap<>();
    private final Map<String, String> uses = new HashMap<>();
    private boolean consentRequired;
    private boolean confirmByMail;
    private boolean active = true;

    /** An empty form asks for what nearly every form asks for. */
    public LeadFormForm() {
        for (FormField field : FormField.values()) {
            uses.put(field.name(), HIDDEN);
        }
        uses.put(FormField.FIRST_NAME.name(), SHOWN);
        uses.put(FormField.SURNAME.name(), REQUIRED);
        uses.put(FormField.EMAIL.name(), REQUIRED);
        uses.put(FormField.MESSAGE.name(), SHOWN);
        text.put("languageCode", "fr");
    }

    /**
     * The form of a form.
     *
     * @param campaign its campaign as a {@link Suggestion}, null for none
     */
    static LeadFormForm from(LeadFormDetails details, String campaign) {
        LeadFormForm form = new LeadFormForm();
        form.text.put("code", details.code());
        form.text.put("title", details.title());
        form.text.put("introduction", details.introduction());
        form.text.put("languageCode", details.languageCode());
        form.text.put("campaign", campaign);
        form.text.put("sourceCode", details.sourceCode());
        form.text.put("salespersonCode", details.salespersonCode());
        form.text.put("consentText", details.consentText());
        form.text.put("thanks", details.thanks());
        form.text.put("returnUrl", details.returnUrl());
        form.text.put("origins", String.join("\n", details.origins()));
        form.text.put("consentTopic", details.consentTopic());
        form.confirmByMail = details.confirmByMail();
        form.consentRequired = details.consentRequired();
        form.active = details.active();
        form.uses.replaceAll((field, use) -> HIDDEN);
        details.inputs()
                .forEach(
                        input ->
                                form.uses.put(
                                        input.field().name(), input.required() ? REQUIRED : SHOWN));
        return form;
    }

    LeadFormDetails details(Long campaignId) {
        return new LeadFormDetails(
                text.get("code"),
                text.get("title"),
                text.get("introduction"),
                text.get("languageCode"),
                campaignId,
                text.get("sourceCode"),
                text.get("salespersonCode"),
                inputs(),
                text.get("consentText"),
                consentRequired,
                text.get("consentTopic"),
                confirmByMail,
                text.get("thanks"),
                text.get("returnUrl"),
                origins(),
                active);
    }

    private List<FormInput> inputs() {
        List<FormInput> inputs = new ArrayList<>();
        for (FormField field : FormField.values()) {
            String use = uses.get(field.name());
            if (!HIDDEN.equals(use)) {
                inputs.add(new FormInput(field, REQUIRED.equals(use)));
            }
        }
        return inputs;
    }

    private List<String> origins() {
        String typed = text.get("origins");
        return typed == null ? List.of() : typed.lines().toList();
    }

    /** Number of the campaign, empty where none is typed. */
    String campaignNumber() {
        String number = Suggestion.number(text.get("campaign"));
        return number == null ? "" : number;
    }

    public Map<String, String> getText() {
        return text;
    }

    /** What is done with each field, by its name: HIDDEN, SHOWN or REQUIRED. */
    public Map<String, String> getUses() {
        return uses;
    }

    public boolean isConsentRequired() {
        return consentRequired;
    }

    public void setConsentRequired(boolean consentRequired) {
        this.consentRequired = consentRequired;
    }

    public boolean isConfirmByMail() {
        return confirmByMail;
    }

    public void setConfirmByMail(boolean confirmByMail) {
        this.confirmByMail = confirmByMail;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
