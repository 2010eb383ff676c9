package org.relance.marketing.mail;

import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/**
 * A message whose bytes are ready: the transport asks for nothing but to write them. One object per
 * connection is filled again and again.
 */
final class ReadyMessage extends SMTPMessage {

    private ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Runnable beforeData = () -> {};
    private boolean written;

    ReadyMessage(Session session) {
        super(session);
    }

    /** Takes the next message. */
    void fill(String sender, ByteArrayOutputStream content, Runnable announce) {
        setEnvelopeFrom(sender);
        bytes = content;
        beforeData = announce;
        written = false;
    }

    /** True once the whole message was handed to the connection, so that the server may have it. */
    boolean isWritten() {
        return written;
    }

    @Override
    public void writeTo(OutputStream out, String[] ignoredHeaders) throws IOException {
        beforeData.run();
        bytes.writeTo(out);
        written = true;
    }
}
