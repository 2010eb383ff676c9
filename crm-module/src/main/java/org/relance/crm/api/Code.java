package org.relance.crm.api;

/**
 * A row of a code table.
 *
 * @param position place in the list; equal positions are ordered by code
 * @param blocked cannot be chosen any more, but stays where it is used
 */
public record Code(
        long id,
        String kind,
        String code,
        String description,
        int position,
        boolean blocked,
        int version) {}
