package org.relance.web.crm;

import java.util.List;
import java.util.function.Supplier;
import org.relance.crm.api.FormField;
import org.relance.web.shell.CardFields;
import org.relance.web.shell.Choice;

/** What can be typed for a form, for the comparison of two people's edits. */
final class LeadFormFields {

    private final CodeChoices choices;
    private final CardFields<LeadFormForm> fields = CardFields.of(LeadFormForm.class);

    private LeadFormFields(CodeChoices choices) {
        this.choices = choices;
    }

    static CardFields<LeadFormForm> with(CodeChoices choices) {
        return new LeadFormFields(choices).declared();
    }

    private CardFields<LeadFormForm> declared() {
        for (String name : List.of("title", "introduction", "campaign", "consentText")) {
            text(name);
        }
        for (String name : List.of("thanks", "returnUrl", "origins")) {
            text(name);
        }
        named("languageCode", "crm:form.languageCode", LeadFormFields::languages);
        named("sourceCode", "crm:lead.source", () -> choices.of("lead-source"));
        named("salespersonCode", "crm:field.salespersonCode", choices::getSalespeople);
        named("consentTopic", "crm:form.consentTopic", () -> choices.of("consent-topic"));
        flags();
        for (FormField field : FormField.values()) {
            fields.field(
                    "crm:form.field." + field,
                    form -> form.getUses().get(field.name()),
                    (form, value) -> form.getUses().put(field.name(), value),
                    use -> "crm:form.use." + use);
        }
        return fields;
    }

    private void flags() {
        fields.field(
                "crm:form.consentRequired",
                LeadFormForm::isConsentRequired,
                LeadFormForm::setConsentRequired);
        fields.field(
                "crm:form.confirmByMail",
                LeadFormForm::isConfirmByMail,
                LeadFormForm::setConfirmByMail);
        fields.field("crm:form.active", LeadFormForm::isActive, LeadFormForm::setActive);
    }

    static List<Choice> languages() {
        return List.of(new Choice("fr", "Français"), new Choice("en", "English"));
    }

    private void text(String name) {
        fields.field(
                "crm:form." + name,
                form -> form.getText().get(name),
                (form, value) -> form.getText().put(name, value));
    }

    private void named(String name, String label, Supplier<List<Choice>> values) {
        fields.field(
                label,
                form -> form.getText().get(name),
                (form, value) -> form.getText().put(name, value),
                Choice.named(values));
    }
}
