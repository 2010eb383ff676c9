package org.relance.crm.api;

/** The module that has campaigns says by a bean of this type which ids are campaigns. */
public interface CampaignDirectory {

    /** True where there is a campaign with this id, active or not. */
    boolean exists(long campaignId);
}
