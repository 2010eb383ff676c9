package org.relance.crm.api;

import java.time.Instant;

/**
 * Where the invitation of an attendee stands.
 *
 * @param email where the last one went or will go; null for none
 * @param sentAt when the mail server took the last one; null before
 * @param reply what the mail server said last; null where nothing was said
 */
public record InvitationView(
        long attendeeId,
        String name,
        InvitationState state,
        String email,
        Instant sentAt,
        String reply) {}
