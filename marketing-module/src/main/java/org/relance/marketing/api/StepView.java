package org.relance.marketing.api;

import java.time.LocalTime;

/**
 * A step of a campaign's schedule of e-mails.
 *
 * @param position 1 for the first; follows days and time
 * @param frozen true once an audience was frozen for it, so that it can no longer be changed
 */
public record StepView(
        long id,
        long campaignId,
        int position,
        long templateId,
        String templateCode,
        String templateDescription,
        int sendAfterDays,
        LocalTime sendTime,
        boolean frozen,
        int version) {}
