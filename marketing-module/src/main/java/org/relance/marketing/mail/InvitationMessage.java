package org.relance.marketing.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.relance.crm.api.InvitationMail;

/**
 * An invitation as a message of RFC 6047: multipart/alternative of plain text and the calendar,
 * which names its method, both quoted-printable.
 */
final class InvitationMessage {

    private static final String BOUNDARY = "=_relance_invitation_=";
    private static final String END = "\r\n";

    private InvitationMessage() {}

    static ByteArrayOutputStream of(InvitationMail mail) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        head(mail).forEach(line -> write(line, out));
        part("text/plain; charset=UTF-8", mail.text(), mail.language(), out);
        String calendar = "text/calendar; charset=UTF-8; method=" + mail.method();
        part(calendar, mail.calendar(), mail.language(), out);
        write("--" + BOUNDARY + "--", out);
        return out;
    }

    private static List<String> head(InvitationMail mail) {
        Sender sender = new Sender(mail.fromName(), mail.fromEmail());
        String date =
                DateTimeFormatter.RFC_1123_DATE_TIME.format(mail.date().atOffset(ZoneOffset.UTC));
        return List.of(
                "Date: " + date,
                "From: " + mailbox(sender.name(), sender.address()),
                "To: " + mailbox(mail.toName(), mail.toEmail()),
                "Subject: " + HeaderText.encode(mail.subject()),
                "Message-ID: <" + mail.key() + "@" + sender.domain() + ">",
                "MIME-Version: 1.0",
                "Content-Type: multipart/alternative;" + END + " boundary=\"" + BOUNDARY + "\"",
                "");
    }

    private static String mailbox(String name, String address) {
        return HeaderText.phrase(name) + END + " <" + address + ">";
    }

    private static void part(String type, String text, String language, ByteArrayOutputStream out) {
        write("--" + BOUNDARY, out);
        write("Content-Type: " + type, out);
        write("Content-Language: " + language, out);
        write("Content-Transfer-Encoding: quoted-printable", out);
        write("", out);
        QuotedPrintable.write(text, out);
        write("", out);
    }

    private static void write(String line, ByteArrayOutputStream out) {
        out.writeBytes((line + END).getBytes(StandardCharsets.US_ASCII));
    }
}
