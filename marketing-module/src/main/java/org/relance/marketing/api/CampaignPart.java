package org.relance.marketing.api;

/** What a copy of a campaign may take along. */
public enum CampaignPart {
    PROGRAMME,
    OBJECTIVES,
    /** The steps of the e-mail schedule, as days after the start. */
    SCHEDULE,
    /** The budget and its lines, without what was spent; their days move with the start. */
    BUDGET,
    /** Sales prices and line discounts, with the dates of the copy. */
    PRICES,
    /** The comments as they were written, by whom and when. */
    COMMENTS
}
