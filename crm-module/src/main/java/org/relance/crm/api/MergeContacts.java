package org.relance.crm.api;

import java.util.List;

/**
 * The contact that goes up in another, and what the survivor takes from it.
 *
 * @param otherVersion version of the other as it was read
 * @param fromOther names of the fields whose value is the other's; null for those that the survivor
 *     has not. Fields: those of {@link MergePreview}
 */
public record MergeContacts(Long otherId, Integer otherVersion, List<String> fromOther) {

    public MergeContacts {
        fromOther = fromOther == null ? null : List.copyOf(fromOther);
    }
}
