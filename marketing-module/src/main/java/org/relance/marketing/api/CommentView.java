package org.relance.marketing.api;

import java.time.Instant;

/** A comment on a campaign: plain text, never to be read as HTML. */
public record CommentView(
        long id, long campaignId, Instant writtenAt, String author, String text) {}
