package org.relance.crm.api;

import java.time.Instant;
import java.util.List;

/**
 * How the columns of one kind of file are read, under a name.
 *
 * @param columns headings with their fields; a file with just these headings is read so
 */
public record ImportMappingView(
        long id,
        String kind,
        String name,
        List<ImportPreview.Column> columns,
        String createdBy,
        Instant createdAt,
        int version) {}
