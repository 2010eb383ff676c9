package org.relance.crm.api;

import java.util.List;

/**
 * What would become of the first rows of a file; nothing of it was kept.
 *
 * @param rows how many rows were tried
 * @param notTaken the first rows that would not be taken
 */
public record ImportTrial(
        int rows,
        int created,
        int updated,
        int duplicates,
        int rejected,
        List<ImportRowView> notTaken) {}
