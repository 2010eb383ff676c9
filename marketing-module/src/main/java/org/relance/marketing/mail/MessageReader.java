package org.relance.marketing.mail;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.relance.marketing.api.CaughtMailRow;
import org.relance.marketing.api.CaughtMailView;

/** Opens a message: its headers, and the first HTML and plain part found. */
final class MessageReader {

    private final byte[] source;
    private String html = "";
    private String text = "";

    MessageReader(byte[] source) {
        this.source = source;
    }

    CaughtMailView view(CaughtMailRow row) {
        try {
            MimeMessage message =
                    new MimeMessage(
                            Session.getInstance(new Properties()),
                            new ByteArrayInputStream(source));
            collect(message);
            return new CaughtMailView(row, headers(message), html, text);
        } catch (MessagingException e) {
            return new CaughtMailView(row, List.of(), "", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CaughtMailView.Header> headers(MimeMessage message)
            throws MessagingException {
        return Collections.list(message.getAllHeaders()).stream()
                .map(MessageReader::header)
                .toList();
    }

    private static CaughtMailView.Header header(Header header) {
        return new CaughtMailView.Header(header.getName(), MessageHead.decode(header.getValue()));
    }

    private void collect(Part part) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*")) {
            Multipart parts = (Multipart) part.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                collect(parts.getBodyPart(i));
            }
        } else if (part.isMimeType("text/html") && html.isEmpty()) {
            html = part.getContent().toString();
        } else if (part.isMimeType("text/plain") && text.isEmpty()) {
            text = part.getContent().toString();
        }
    }
}
