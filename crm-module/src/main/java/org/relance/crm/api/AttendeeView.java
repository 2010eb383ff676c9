package org.relance.crm.api;

/**
 * Somebody who takes part in a meeting.
 *
 * @param salespersonCode null for a contact
 * @param contactId null for a salesperson
 * @param name null where the record is gone
 * @param email where invitations go, null for none
 */
public record AttendeeView(
        long id,
        long taskId,
        Attendance attendance,
        String salespersonCode,
        Long contactId,
        String name,
        String email,
        Answer answer,
        int version) {}
