package org.relance.marketing.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.relance.kernel.BusinessClock;

/** The message that proves a set-up; says nothing about the installation but its name. */
@ApplicationScoped
class TestMessage {

    @Inject BusinessClock clock;

    ByteArrayOutputStream to(String recipient) {
        String date =
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        clock.systemClock().instant().atOffset(ZoneOffset.UTC));
        String text =
                """
                Date: %s
                From: Relance <%s>
                To: <%s>
                Subject: Relance: test
                Message-ID: <test-%s@relance.invalid>
                MIME-Version: 1.0
                Content-Type: text/plain; charset=US-ASCII

                Relance can send e-mail through this server.
                """
                        .formatted(date, recipient, recipient, UUID.randomUUID());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(text.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        return out;
    }
}
