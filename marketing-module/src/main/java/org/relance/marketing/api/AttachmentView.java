package org.relance.marketing.api;

import java.time.Instant;

/** A file that lies with a campaign. */
public record AttachmentView(
        long id,
        long campaignId,
        String fileName,
        long sizeBytes,
        Instant addedAt,
        String addedBy) {}
