package org.relance.marketing.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The MIME structure of one template in one language, built once: multipart/alternative of plain
 * text and HTML, both quoted-printable. A message is the skeleton with the person's values filled
 * in. Immutable, shared by all sender threads.
 */
public final class MailSkeleton {

    /** Placeholder of the address that opts the person out. */
    public static final String UNSUBSCRIBE = "unsubscribe.link";

    /** Cannot occur inside quoted-printable text, where "=" is always followed by two digits. */
    private static final String BOUNDARY = "=_relance_alternative_=";

    private static final String CRLF = "\r\n";

    private record Part(byte[] bytes, PieceText.Piece piece, UnaryOperator<String> escape) {}

    private final PieceText subject;
    private final String from;
    private final String domain;
    private final List<Part> body = new ArrayList<>();

    /** Builds the skeleton; a text without a way to opt out gets one at its end. */
    public MailSkeleton(Sender sender, MailText text) {
        MailText complete = OptOutFooter.ensure(text);
        subject = PieceText.parse(complete.subject());
        from = address(sender.name(), sender.address());
        domain = sender.domain();
        fixed(
                "MIME-Version: 1.0"
                        + CRLF
                        + "Content-Type: multipart/alternative;"
                        + CRLF
                        + " boundary=\""
                        + BOUNDARY
                        + "\""
                        + CRLF
                        + CRLF);
        part("plain", complete.languageCode(), complete.text(), UnaryOperator.identity());
        part("html", complete.languageCode(), complete.html(), Html::escape);
        fixed("--" + BOUNDARY + "--" + CRLF);
    }

    private void part(String type, String language, String text, UnaryOperator<String> escape) {
        fixed(
                "--"
                        + BOUNDARY
                        + CRLF
                        + "Content-Type: text/"
                        + type
                        + "; charset=UTF-8"
                        + CRLF
                        + "Content-Language: "
                        + HeaderText.oneLine(language)
                        + CRLF
                        + "Content-Transfer-Encoding: quoted-printable"
                        + CRLF
                        + CRLF);
        for (PieceText.Piece piece : PieceText.parse(text).pieces()) {
            body.add(
                    piece.placeholder() == null
                            ? new Part(encoded(piece.text()), null, null)
                            : new Part(null, piece, escape));
        }
        fixed(CRLF);
    }

    private void fixed(String text) {
        body.add(new Part(ascii(text), null, null));
    }

    private static byte[] encoded(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() * 5 / 4);
        QuotedPrintable.write(text, out);
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Writes the message of one person. */
    public void write(Envelope envelope, ByteArrayOutputStream out) {
        Person person = withLink(envelope);
        out.writeBytes(ascii(headers(envelope, person)));
        for (Part part : body) {
            if (part.piece() == null) {
                out.writeBytes(part.bytes());
            } else {
                String value = HeaderText.oneLine(part.piece().of(person));
                QuotedPrintable.write(part.escape().apply(value), out);
            }
        }
    }

    /** The Message-ID of an envelope, with its angle brackets. */
    public String messageId(Envelope envelope) {
        return "<" + envelope.messageKey() + "@" + domain + ">";
    }

    private static Person withLink(Envelope envelope) {
        Person person = envelope.person();
        return new Person(
                person.displayName(),
                person.address(),
                key ->
                        UNSUBSCRIBE.equals(key)
                                ? envelope.unsubscribeUrl()
                                : person.values().apply(key));
    }

    private String headers(Envelope envelope, Person person) {
        return "Date: "
                + envelope.date()
                + CRLF
                + "From: "
                + from
                + CRLF
                + "To: "
                + address(person.displayName(), person.address())
                + CRLF
                + "Subject: "
                + HeaderText.encode(subject.fill(person))
                + CRLF
                + "Message-ID: "
                + messageId(envelope)
                + CRLF
                + "List-Unsubscribe: <"
                + envelope.unsubscribeUrl()
                + ">"
                + CRLF
                + "List-Unsubscribe-Post: List-Unsubscribe=One-Click"
                + CRLF;
    }

    private static String address(String name, String address) {
        return name.isBlank() ? address : HeaderText.phrase(name) + CRLF + " <" + address + ">";
    }
}
