package org.relance.marketing.api;

import java.time.LocalDate;

/** Where a campaign is in its life, derived from its activation and its dates; never stored. */
public enum CampaignState {
    /** Not activated, and its period is not over. */
    DRAFT,
    /** Activated, and its period has not begun. */
    PLANNED,
    /** Activated and inside its period. */
    RUNNING,
    /** Its last day has passed. */
    ENDED;

    /** The state on a day. */
    public static CampaignState on(
            LocalDate today, boolean active, LocalDate startingDate, LocalDate endingDate) {
        if (endingDate != null && endingDate.isBefore(today)) {
            return ENDED;
        }
        if (!active) {
            return DRAFT;
        }
        return startingDate != null && startingDate.isAfter(today) ? PLANNED : RUNNING;
    }
}
