package org.relance.web.crm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Collectors;
import org.relance.crm.api.LeadFormView;
import org.relance.web.form.FormInputs;
import org.relance.web.shell.Messages;

/** What to put on another site so that its visitors find a form. */
@ApplicationScoped
class FormEmbedding {

    private static final String FRAME =
            "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"760\" style=\"border:0\"></iframe>";
    private static final String FORM =
            "<form method=\"post\" action=\"%s\" accept-charset=\"UTF-8\">\n%s<p><button>%s</button></p>\n</form>";

    @Inject FormInputs inputs;
    @Inject Messages messages;

    /** The page of the form in a frame. */
    String frame(LeadFormView form) {
        return FRAME.formatted(form.address(), attribute(form.details().title()));
    }

    /**
     * A form without script; our page then shows what was typed, with the wording of the consent
     * that holds at that moment, to be sent.
     */
    String html(LeadFormView form) {
        Locale locale = Locale.forLanguageTag(form.details().languageCode());
        String fields =
                form.details().inputs().stream()
                        .map(input -> inputs.plain(input, locale))
                        .collect(Collectors.joining());
        String go = messages.text("crm:form.go-on", locale);
        return FORM.formatted(form.address(), fields, go);
    }

    private static String attribute(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
