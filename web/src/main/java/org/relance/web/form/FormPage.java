package org.relance.web.form;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.relance.crm.api.PublicForm;
import org.relance.web.shell.Messages;

/** Writes the pages of forms: small, readable without script, in the language of the form. */
@ApplicationScoped
class FormPage {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%s</title>
            <style nonce="%s">%s</style>
            </head>
            <body>
            <main>
            <h1>%s</h1>
            %s
            </main>
            </body>
            </html>
            """;
    private static final String FORM =
            """
            <form method="post" accept-charset="UTF-8">
            <input type="hidden" name="ticket" value="%s">
            <input type="hidden" name="c" value="%s">
            %s
            <div class="t" aria-hidden="true"><label>%s <input type="text" name="website" tabindex="-1" autocomplete="off"></label></div>
            %s
            <button type="submit">%s</button>
            </form>
            """;
    private static final String CONSENT =
            """
            <div class="f c"><input type="checkbox" name="consent" value="yes" id="consent"%s%s><label for="consent">%s%s</label>%s</div>
            """;

    @Inject Messages messages;
    @Inject FormInputs inputs;

    private String style;

    @PostConstruct
    void read() {
        try (InputStream in = FormPage.class.getResourceAsStream("/forms/form.css")) {
            style = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Locale locale(PublicForm form) {
        return Locale.forLanguageTag(form.languageCode());
    }

    /** The form as it is filled in, with what there is to say about it. */
    String form(PublicForm form, FormState state, Remark remark, String nonce) {
        String filled =
                FORM.formatted(
                        Html.escape(state.ticket()),
                        state.tag() == null ? "" : Html.escape(state.tag()),
                        fields(form, state, remark),
                        Html.escape(text("crm:form.trap", locale(form))),
                        consent(form, state, sentence(form, remark, FormState.CONSENT)),
                        Html.escape(text("crm:form.send", locale(form))));
        String body = introduction(form) + alert(form, remark) + filled;
        return page(locale(form), form.title(), body, nonce);
    }

    private String fields(PublicForm form, FormState state, Remark remark) {
        return form.inputs().stream()
                .map(
                        input ->
                                inputs.field(
                                        input,
                                        state.value(input.field()),
                                        sentence(form, remark, input.field().field()),
                                        locale(form)))
                .collect(Collectors.joining());
    }

    /** What is wrong with a field; empty for nothing. */
    private String sentence(PublicForm form, Remark remark, String field) {
        return remark.blames(field) ? messages.sentence(remark.refusal(), locale(form)) : "";
    }

    private static String introduction(PublicForm form) {
        return form.introduction() == null
                ? ""
                : "<p class=\"i\">" + Html.lines(form.introduction()) + "</p>\n";
    }

    private String alert(PublicForm form, Remark remark) {
        Locale locale = locale(form);
        String said =
                remark.refusal() == null
                        ? remark.notice()
                        : text("crm:form.mend", locale)
                                + " "
                                + messages.sentence(remark.refusal(), locale);
        return said.isEmpty()
                ? ""
                : "<p class=\"a\" role=\"alert\">" + Html.escape(said) + "</p>\n";
    }

    private String consent(PublicForm form, FormState state, String problem) {
        if (form.consentText() == null) {
            return "";
        }
        String said =
                problem.isEmpty()
                        ? ""
                        : "<p class=\"e\" id=\"consent-e\">" + Html.escape(problem) + "</p>";
        String optional =
                form.consentRequired()
                        ? ""
                        : " <small>"
                                + Html.escape(text("crm:form.optional", locale(form)))
                                + "</small>";
        String marks =
                (form.consentRequired() ? " required" : "")
                        + (problem.isEmpty() ? "" : " aria-describedby=\"consent-e\"");
        return CONSENT.formatted(
                state.isTicked() ? " checked" : "",
                marks,
                Html.lines(form.consentText()),
                optional,
                said);
    }

    /** What is said once a form is sent. */
    String thanks(PublicForm form, String nonce) {
        String said =
                form.thanks() == null ? text("crm:form.thanks.text", locale(form)) : form.thanks();
        String body = "<p role=\"status\">" + Html.lines(said) + "</p>";
        return page(locale(form), form.title(), body, nonce);
    }

    /** A page that says one thing, by the key of its text. */
    String message(String title, String text, Locale locale, String nonce) {
        String body = "<p role=\"alert\">" + Html.escape(text(text, locale)) + "</p>";
        return page(locale, text(title, locale), body, nonce);
    }

    String text(String reference, Locale locale) {
        return messages.text(reference, locale);
    }

    /** A whole page with this body. */
    String page(Locale locale, String title, String body, String nonce) {
        String shown = Html.escape(title);
        return PAGE.formatted(locale.getLanguage(), shown, nonce, style, shown, body);
    }
}
