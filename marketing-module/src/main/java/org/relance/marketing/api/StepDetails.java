package org.relance.marketing.api;

import java.time.LocalTime;

/**
 * What people enter for a step of the schedule.
 *
 * @param sendAfterDays days after the start of the e-mail campaign, 0 for its first day
 * @param sendTime time of day in the company's zone; null takes 09:00
 */
public record StepDetails(String templateCode, Integer sendAfterDays, LocalTime sendTime) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    public StepDetails {
        templateCode = Texts.clean(templateCode);
        sendTime = sendTime == null ? MORNING : sendTime;
    }
}
