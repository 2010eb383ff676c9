package org.relance.web.crm;

import java.util.List;
import java.util.function.Supplier;
import org.relance.web.shell.CardFields;
import org.relance.web.shell.Choice;

/** What can be typed for a lead, for the comparison of two people's edits. */
final class LeadFields {

    private final CodeChoices choices;
    private final CardFields<LeadForm> fields = CardFields.of(LeadForm.class);

    private LeadFields(CodeChoices choices) {
        this.choices = choices;
    }

    /** Codes are shown as the selects of the page show them. */
    static CardFields<LeadForm> with(CodeChoices choices) {
        return new LeadFields(choices).declared();
    }

    private CardFields<LeadForm> declared() {
        for (String name : List.of("firstName", "middleName", "surname", "jobTitle")) {
            text(name, "crm:field." + name);
        }
        code("salutationCode", "salutation");
        text("companyName", "crm:lead.company");
        for (String name : List.of("email", "phone", "mobile", "address", "address2")) {
            text(name, "crm:field." + name);
        }
        text("postCode", "crm:field.postCode");
        text("city", "crm:field.city");
        code("countryCode", "country");
        code("languageCode", "language");
        code("territoryCode", "territory");
        named("salespersonCode", "crm:field.salespersonCode", choices::getSalespeople);
        text("campaign", "crm:lead.campaign");
        named("sourceCode", "crm:lead.source", () -> choices.of("lead-source"));
        fields.field(
                "crm:lead.status",
                LeadForm::getStatus,
                LeadForm::setStatus,
                status -> "crm:lead.status." + status);
        named("reasonCode", "crm:lead.reason", () -> choices.of("lead-reason"));
        text("notes", "crm:lead.notes");
        return fields;
    }

    private void text(String name, String label) {
        fields.field(
                label,
                form -> form.getText().get(name),
                (form, value) -> form.getText().put(name, value));
    }

    private void code(String name, String kind) {
        named(name, "crm:field." + name, () -> choices.of(kind));
    }

    private void named(String name, String label, Supplier<List<Choice>> values) {
        fields.field(
                label,
                form -> form.getText().get(name),
                (form, value) -> form.getText().put(name, value),
                Choice.named(values));
    }
}
