package org.relance.marketing.api;

/** Whether a change of a segment's heading reaches the lines that are there already. */
public enum LineCascade {
    HEADING_ONLY,
    LINES_TOO
}
