package org.relance.web.crm;

import java.util.List;
import java.util.Map;
import org.relance.web.shell.CardFields;
import org.relance.web.shell.Choice;

/** What can be typed for a contact, for the comparison of two people's edits. */
final class ContactFields {

    private static final List<String> TEXTS =
            List.of(
                    "name",
                    "name2",
                    "jobTitle",
                    "firstName",
                    "middleName",
                    "surname",
                    "vatNo",
                    "registrationNo",
                    "externalId",
                    "address",
                    "address2",
                    "postCode",
                    "city",
                    "email",
                    "email2",
                    "phone",
                    "mobile",
                    "homePage");

    /** Fields with a code, and the kind of the code. */
    private static final Map<String, String> CODES =
            Map.of(
                    "salutationCode", "salutation",
                    "countryCode", "country",
                    "territoryCode", "territory",
                    "languageCode", "language",
                    "currencyCode", "currency");

    private static final List<String> FLAGS =
            List.of("excludeFromSegment", "privacyBlocked", "minor", "parentalConsent");

    private ContactFields() {}

    /** Codes are shown as the selects of the page show them. */
    static CardFields<ContactForm> with(CodeChoices choices) {
        CardFields<ContactForm> fields =
                CardFields.of(ContactForm.class)
                        .field(
                                "crm:field.type",
                                form -> form.getText().get("type"),
                                (form, value) -> form.getText().put("type", value),
                                type -> "crm:type." + type)
                        .field(
                                "crm:field.companyId",
                                form -> form.getText().get("company"),
                                (form, value) -> form.getText().put("company", value));
        for (String name : TEXTS) {
            fields.field(
                    label(name),
                    form -> form.getText().get(name),
                    (form, value) -> form.getText().put(name, value));
        }
        CODES.forEach(
                (name, kind) ->
                        fields.field(
                                label(name),
                                form -> form.getText().get(name),
                                (form, value) -> form.getText().put(name, value),
                                Choice.named(() -> choices.of(kind))));
        fields.field(
                        "crm:field.salespersonCode",
                        form -> form.getText().get("salespersonCode"),
                        (form, value) -> form.getText().put("salespersonCode", value),
                        Choice.named(choices::getSalespeople))
                .field(
                        "crm:field.correspondenceType",
                        form -> form.getText().get("correspondenceType"),
                        (form, value) -> form.getText().put("correspondenceType", value),
                        way -> "crm:correspondence." + way)
                .several(
                        "crm:field.industryGroups",
                        ContactForm::getIndustryGroups,
                        ContactForm::setIndustryGroups,
                        Choice.named(() -> choices.of("industry-group")))
                .several(
                        "crm:field.jobResponsibilities",
                        ContactForm::getJobResponsibilities,
                        ContactForm::setJobResponsibilities,
                        Choice.named(() -> choices.of("job-responsibility")))
                .several(
                        "crm:field.mailingGroups",
                        ContactForm::getMailingGroups,
                        ContactForm::setMailingGroups,
                        Choice.named(() -> choices.of("mailing-group")));
        for (String name : FLAGS) {
            fields.field(
                    label(name),
                    form -> form.flag(name),
                    (form, value) -> form.getFlags().put(name, value));
        }
        return fields;
    }

    private static String label(String name) {
        return "crm:field." + name;
    }
}
