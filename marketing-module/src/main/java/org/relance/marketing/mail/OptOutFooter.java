package org.relance.marketing.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The law wants a way to opt out in every message; a template that forgot it gets this one. */
final class OptOutFooter {

    private OptOutFooter() {}

    static MailText ensure(MailText mail) {
        return new MailText(mail.languageCode(), mail.subject(), html(mail), text(mail));
    }

    private static String html(MailText mail) {
        if (PieceText.parse(mail.html()).mentions(MailSkeleton.UNSUBSCRIBE)) {
            return mail.html();
        }
        String footer = resource("opt-out_" + language(mail) + ".html");
        int end = mail.html().toLowerCase(Locale.ROOT).lastIndexOf("</body>");
        return end < 0
                ? mail.html() + footer
                : mail.html().substring(0, end) + footer + mail.html().substring(end);
    }

    private static String text(MailText mail) {
        if (PieceText.parse(mail.text()).mentions(MailSkeleton.UNSUBSCRIBE)) {
            return mail.text();
        }
        return mail.text() + resource("opt-out_" + language(mail) + ".txt");
    }

    private static String language(MailText mail) {
        return "fr".equals(mail.languageCode()) ? "fr" : "en";
    }

    private static String resource(String name) {
        try (InputStream in = OptOutFooter.class.getResourceAsStream("/templates/mail/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
