package org.relance.crm.api;

/** Where the invitation of an attendee stands. */
public enum InvitationState {
    /** Not invited, or the invitation was cancelled. */
    NOT_INVITED,
    /** There is no e-mail address. */
    NO_EMAIL,
    /** A contact of whom nothing may be sent. */
    BLOCKED,
    /** On its way to the mail server. */
    WAITING,
    SENT,
    /** Sent, but the meeting or the address is another one now. */
    OUT_OF_DATE,
    /** The mail server refused it, or could not be reached for hours. */
    FAILED
}
