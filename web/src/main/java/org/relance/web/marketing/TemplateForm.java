package org.relance.web.marketing;

import java.io.Serializable;
import java.util.List;
import org.relance.marketing.api.TemplateDetails;
import org.relance.marketing.api.TemplateView;
import org.relance.web.shell.CardFields;

/** What people type for a template: its code, its name, and a text in each language. */
public class TemplateForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> LANGUAGES = List.of("fr", "en");

    /** What can be typed, for the comparison of two people's edits. */
    static final CardFields<TemplateForm> FIELDS = declared();

    private String code = "";
    private String description = "";
    private List<TemplateTextForm> texts = LANGUAGES.stream().map(TemplateTextForm::in).toList();

    static TemplateForm from(TemplateView template) {
        TemplateForm form = new TemplateForm();
        form.code = template.code();
        form.description = template.description();
        form.texts =
                LANGUAGES.stream()
                        .map(
                                language ->
                                        template.in(language)
                                                .map(TemplateTextForm::from)
                                                .orElseGet(() -> TemplateTextForm.in(language)))
                        .toList();
        return form;
    }

    TemplateDetails details() {
        return new TemplateDetails(
                code,
                description,
                texts.stream().filter(t -> !t.isBlank()).map(TemplateTextForm::text).toList());
    }

    private static CardFields<TemplateForm> declared() {
        CardFields<TemplateForm> fields =
                CardFields.of(TemplateForm.class)
                        .field("marketing:code", TemplateForm::getCode, TemplateForm::setCode)
                        .field(
                                "marketing:description",
                                TemplateForm::getDescription,
                                TemplateForm::setDescription);
        for (int i = 0; i < LANGUAGES.size(); i++) {
            int at = i;
            String suffix = "." + LANGUAGES.get(i);
            fields.field(
                            "marketing:template.subject" + suffix,
                            form -> form.texts.get(at).getSubject(),
                            (form, value) -> form.texts.get(at).setSubject(value))
                    .field(
                            "marketing:template.html" + suffix,
                            form -> form.texts.get(at).getHtml(),
                            (form, value) -> form.texts.get(at).setHtml(value))
                    .field(
                            "marketing:template.text" + suffix,
                            form -> form.texts.get(at).getText(),
                            (form, value) -> form.texts.get(at).setText(value));
        }
        return fields;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public List<TemplateTextForm> getTexts() {
        return texts;
    }
}
