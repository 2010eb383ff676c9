package org.relance.crm.api;

import java.time.Instant;

/**
 * An invitation as a mail.
 *
 * @param key left part of its Message-ID, the same for each attempt
 * @param language language of the text, {@code fr} or {@code en}
 * @param text plain text
 * @param method {@code REQUEST} or {@code CANCEL}, as in the calendar
 * @param calendar an iCalendar file
 * @param date when it was written
 */
public record InvitationMail(
        String key,
        String fromName,
        String fromEmail,
        String toName,
        String toEmail,
        String language,
        String subject,
        String text,
        String method,
        String calendar,
        Instant date) {}
