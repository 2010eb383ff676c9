package org.relance.access.api;

/** How it went, as a colour and a shape beside the sentence show it. */
public enum NotificationKind {
    /** It went well. */
    DONE,
    /** It was ended before its end. */
    WARN,
    /** It failed. */
    FAILED
}
