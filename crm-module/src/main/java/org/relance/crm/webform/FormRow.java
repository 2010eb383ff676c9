package org.relance.crm.webform;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.relance.crm.api.FormField;
import org.relance.crm.api.FormInput;
import org.relance.crm.api.LeadFormDetails;
import org.relance.crm.api.LeadFormView;
import org.relance.crm.api.PublicForm;

/** A row of crm_lead_form. */
public record FormRow(
        long id,
        String code,
        String title,
        String introduction,
        String language,
        Long campaignId,
        String sourceCode,
        String salespersonCode,
        String inputs,
        String consentText,
        int consentVersion,
        boolean consentRequired,
        String consentTopic,
        boolean confirmByMail,
        String thanks,
        String returnUrl,
        String origins,
        boolean active,
        long rejected,
        int version) {

    private static final String REQUIRED = "!";

    /** The row that holds the details. */
    static FormRow of(long id, int version, int consentVersion, LeadFormDetails typed) {
        return new FormRow(
                id,
                typed.code(),
                typed.title(),
                typed.introduction(),
                typed.languageCode(),
                typed.campaignId(),
                typed.sourceCode(),
                typed.salespersonCode(),
                typed.inputs().stream().map(FormRow::text).collect(Collectors.joining(",")),
                typed.consentText(),
                consentVersion,
                typed.consentRequired(),
                typed.consentTopic(),
                typed.confirmByMail(),
                typed.thanks(),
                typed.returnUrl(),
                typed.origins().isEmpty() ? null : String.join(" ", typed.origins()),
                typed.active(),
                0,
                version);
    }

    private static String text(FormInput input) {
        return input.field().name() + (input.required() ? REQUIRED : "");
    }

    private List<FormInput> fields() {
        return Arrays.stream(inputs.split(","))
                .map(
                        text ->
                                new FormInput(
                                        FormField.valueOf(text.replace(REQUIRED, "")),
                                        text.endsWith(REQUIRED)))
                .toList();
    }

    private List<String> sites() {
        return origins == null ? List.of() : List.of(origins.split(" "));
    }

    LeadFormDetails details() {
        return new LeadFormDetails(
                code,
                title,
                introduction,
                language,
                campaignId,
                sourceCode,
                salespersonCode,
                fields(),
                consentText,
                consentRequired,
                consentTopic,
                confirmByMail,
                thanks,
                returnUrl,
                sites(),
                active);
    }

    LeadFormView view(long leads, String address) {
        return new LeadFormView(id, version, details(), consentVersion, leads, rejected, address);
    }

    PublicForm shown() {
        return new PublicForm(
                id,
                code,
                title,
                introduction,
                language,
                fields(),
                consentText,
                consentRequired,
                thanks,
                returnUrl,
                sites());
    }
}
