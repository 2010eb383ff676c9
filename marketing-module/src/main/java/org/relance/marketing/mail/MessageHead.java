package org.relance.marketing.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;

/** What a list shows of a message; unreadable headers are blank. */
record MessageHead(String from, String to, String subject, String messageId) {

    static MessageHead of(byte[] message) {
        try {
            InternetHeaders headers = new InternetHeaders(new ByteArrayInputStream(message));
            return new MessageHead(
                    address(value(headers, "From")),
                    address(value(headers, "To")),
                    value(headers, "Subject"),
                    value(headers, "Message-ID"));
        } catch (MessagingException e) {
            return new MessageHead("", "", "", "");
        }
    }

    private static String value(InternetHeaders headers, String name) {
        String raw = headers.getHeader(name, null);
        return raw == null ? "" : decode(raw);
    }

    /** Unfolded, with its encoded words read. */
    static String decode(String raw) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(raw));
        } catch (UnsupportedEncodingException e) {
            return MimeUtility.unfold(raw);
        }
    }

    private static String address(String mailbox) {
        int open = mailbox.lastIndexOf('<');
        int close = mailbox.indexOf('>', open + 1);
        return open < 0 || close < 0 ? mailbox.strip() : mailbox.substring(open + 1, close);
    }
}
