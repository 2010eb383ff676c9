package org.relance.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.relance.crm.api.ConsentQuestion;
import org.relance.crm.api.ConsentQuestion.Standing;

/** Writes the page behind the link of a mail that asks for a consent. */
@ApplicationScoped
class ConsentPage {

    private static final String QUESTION =
            """
            <p>%s</p>
            <blockquote>%s</blockquote>
            <form method="post" action="consent" accept-charset="UTF-8">
            <input type="hidden" name="t" value="%s">
            <button type="submit" id="confirm">%s</button>
            </form>
            <p class="i">%s</p>
            """;

    @Inject FormPage page;

    String of(ConsentQuestion question, String token, Locale locale, String nonce) {
        String body =
                question.standing() == Standing.OPEN
                        ? question(question, token, locale)
                        : "<p role=\"status\">"
                                + text("said." + question.standing(), locale)
                                + "</p>";
        return page.page(locale, page.text("crm:consent.page.title", locale), body, nonce);
    }

    private String question(ConsentQuestion question, String token, Locale locale) {
        return QUESTION.formatted(
                text("ask", locale),
                Html.lines(question.wording()),
                Html.escape(token),
                text("confirm", locale),
                text("ignore", locale));
    }

    private String text(String key, Locale locale) {
        return Html.escape(page.text("crm:consent.page." + key, locale));
    }
}
