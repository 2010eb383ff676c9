package org.relance.marketing.api;

/** What became of one mail to one recipient. */
public enum RecipientState {
    /** Left out when the audience was fixed. */
    EXCLUDED,
    /** To be sent once it is due. */
    DUE,
    /** Being sent right now. */
    CLAIMED,
    /** Taken by the mail server. */
    SENT,
    /** Refused by the mail server, or given up. */
    FAILED,
    /** Withdrawn before it was sent. */
    STOPPED
}
