package org.relance.web.crm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.relance.crm.api.ImportField;
import org.relance.crm.api.ImportRowView;
import org.relance.crm.api.Imports;
import org.relance.web.shell.Messages;

/** Says why a row was not taken, with the field in the reader's words. */
@Named
@ApplicationScoped
public class ImportTexts {

    @Inject Messages messages;
    @Inject Imports imports;

    /** Text references of the fields of a kind, by their names. */
    public Map<String, String> labels(String kind) {
        Map<String, String> labels = new HashMap<>();
        for (ImportField field : imports.fields(kind)) {
            labels.put(field.name(), field.label());
        }
        return labels;
    }

    /**
     * Field and sentence, such as {@code Courriel : « x » n’est pas une adresse}.
     *
     * @param labels as {@link #labels} gives them
     */
    public String reason(ImportRowView row, Map<String, String> labels, Locale locale) {
        if (row.code() == null) {
            return "";
        }
        String detail = row.detail() == null ? "" : row.detail();
        String sentence = messages.sentence(row.code(), locale, detail);
        String label = row.field() == null ? null : labels.get(row.field());
        return label == null
                ? sentence
                : messages.text(label, locale)
                        + messages.text("common:colon", locale)
                        + " "
                        + sentence;
    }
}
