package org.relance.web.crm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.relance.crm.api.ImportRowView;
import org.relance.web.shell.Messages;

/** Says why a row was not taken, with the field in the reader's words. */
@Named
@ApplicationScoped
public class ImportTexts {

    @Inject Messages messages;

    /** Field and sentence, such as {@code Courriel : « x » n’est pas une adresse}. */
    public String reason(ImportRowView row, Locale locale) {
        if (row.code() == null) {
            return "";
        }
        String detail = row.detail() == null ? "" : row.detail();
        String sentence = messages.sentence(row.code(), locale, detail);
        return row.field() == null
                ? sentence
                : messages.text("crm:field." + row.field(), locale)
                        + messages.text("common:colon", locale)
                        + " "
                        + sentence;
    }
}
