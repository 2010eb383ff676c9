package org.relance.marketing.api;

/** Where an e-mail campaign is; derived from its dates and its ledger, never stored. */
public enum EmailCampaignStatus {
    /** Nothing is due yet. */
    SCHEDULED,
    /** Something is due or was sent, and more is to come. */
    RUNNING,
    /** Nothing is left to send. */
    COMPLETED,
    /** Somebody stopped it; what was not sent will not be. */
    STOPPED
}
