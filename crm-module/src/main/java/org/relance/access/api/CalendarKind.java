package org.relance.access.api;

/** What a calendar can show. */
public enum CalendarKind {
    /** Campaigns from their first day to their last. */
    CAMPAIGN,
    /** E-mails on the day that they leave. */
    DELIVERY,
    /** Tasks that are neither cancelled nor without a day. */
    TASK,
    /** The nightly run, as it was and as it is planned. */
    NIGHT
}
