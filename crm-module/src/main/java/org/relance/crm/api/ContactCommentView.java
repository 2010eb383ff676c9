package org.relance.crm.api;

import java.time.Instant;

/** A comment on a contact: plain text, never to be read as HTML. */
public record ContactCommentView(
        long id, long contactId, Instant writtenAt, String author, String text) {}
