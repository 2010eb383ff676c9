package org.relance.crm.api;

/** What a task is for whoever has it (domain.md, section 12). */
public enum TaskRole {
    /** A salesperson's own task, the organizer's meeting, or a member's part in a team task. */
    ORGANIZER,
    /** The part of a salesperson who attends a meeting. */
    SALESPERSON_ATTENDEE,
    /** The part of a contact in a meeting or a team task. */
    CONTACT_ATTENDEE,
    /** The task of a team; each of its members has a part. */
    TEAM
}
