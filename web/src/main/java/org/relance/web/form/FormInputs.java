package org.relance.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.relance.crm.api.FormField;
import org.relance.crm.api.FormInput;
import org.relance.web.shell.Messages;

/** The labelled inputs of a form: on its own page, and to be copied into another. */
@ApplicationScoped
public class FormInputs {

    @Inject Messages messages;

    /** A label with its input, empty; for a page of somebody else. */
    public String plain(FormInput input, Locale locale) {
        return "<p><label>"
                + label(input, locale)
                + "<br>"
                + control(input, "", "")
                + "</label></p>\n";
    }

    /**
     * A field of our own page.
     *
     * @param problem sentence that says what is wrong with the value, empty for nothing
     */
    String field(FormInput input, String value, String problem, Locale locale) {
        String id = input.field().field();
        boolean wrong = !problem.isEmpty();
        String said = wrong ? " aria-invalid=\"true\" aria-describedby=\"" + id + "-e\"" : "";
        return "<div class=\"f\"><label for=\"%1$s\">%2$s</label>%3$s%4$s</div>\n"
                .formatted(
                        id,
                        label(input, locale),
                        control(input, value, " id=\"" + id + "\"" + said),
                        wrong
                                ? "<p class=\"e\" id=\""
                                        + id
                                        + "-e\">"
                                        + Html.escape(problem)
                                        + "</p>"
                                : "");
    }

    private String label(FormInput input, Locale locale) {
        String text = Html.escape(name(input.field(), locale));
        String mark =
                input.required()
                        ? ""
                        : " <small>"
                                + Html.escape(messages.text("crm:form.optional", locale))
                                + "</small>";
        return text + mark;
    }

    /** What a form calls a field. */
    public String name(FormField field, Locale locale) {
        return messages.text("crm:form.field." + field, locale);
    }

    private static String control(FormInput input, String value, String more) {
        FormField field = input.field();
        String common =
                "name=\"%s\" maxlength=\"%d\"%s%s"
                        .formatted(
                                field.field(),
                                field.length(),
                                input.required() ? " required" : "",
                                more);
        if (field == FormField.MESSAGE) {
            return "<textarea %s rows=\"5\">%s</textarea>".formatted(common, Html.escape(value));
        }
        return "<input type=\"%s\" autocomplete=\"%s\" %s%s>"
                .formatted(
                        type(field),
                        purpose(field),
                        common,
                        value.isEmpty() ? "" : " value=\"" + Html.escape(value) + "\"");
    }

    private static String type(FormField field) {
        return switch (field) {
            case EMAIL -> "email";
            case PHONE, MOBILE -> "tel";
            default -> "text";
        };
    }

    /** The purpose by which browsers fill a field in. */
    private static String purpose(FormField field) {
        return switch (field) {
            case FIRST_NAME -> "given-name";
            case SURNAME -> "family-name";
            case COMPANY -> "organization";
            case JOB_TITLE -> "organization-title";
            case EMAIL -> "email";
            case PHONE -> "tel";
            case MOBILE -> "mobile tel";
            case ADDRESS -> "street-address";
            case POST_CODE -> "postal-code";
            case CITY -> "address-level2";
            case MESSAGE -> "off";
        };
    }
}
