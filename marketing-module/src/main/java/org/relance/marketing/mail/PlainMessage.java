package org.relance.marketing.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * A message in plain text that a program wrote (RFC 3834), without a way to opt out: it is no
 * advertisement.
 *
 * @param messageKey left part of the Message-ID
 * @param language of the text
 */
public record PlainMessage(
        Sender sender,
        String recipientName,
        String recipientAddress,
        String messageKey,
        String language,
        String subject,
        String text) {

    /** The message as it is handed to a server. */
    public ByteArrayOutputStream written(Instant now) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head(now).replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        QuotedPrintable.write(text, out);
        return out;
    }

    private String head(Instant now) {
        return """
                Date: %s
                From: %s
                To: %s
                Subject: %s
                Message-ID: <%s@%s>
                Auto-Submitted: auto-generated
                MIME-Version: 1.0
                Content-Type: text/plain; charset=UTF-8
                Content-Language: %s
                Content-Transfer-Encoding: quoted-printable

                """
                .formatted(
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC)),
                        HeaderText.mailbox(sender.name(), sender.address()),
                        HeaderText.mailbox(recipientName, recipientAddress),
                        HeaderText.encode(subject).replace("\r", ""),
                        messageKey,
                        sender.domain(),
                        HeaderText.oneLine(language));
    }
}
