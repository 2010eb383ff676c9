package org.relance.marketing.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A step of the schedule with the moment at which it is due for one launch. */
record PlannedStep(
        long id,
        int position,
        long templateId,
        String templateCode,
        String templateDescription,
        int sendAfterDays,
        Instant dueAt) {

    /** As the schedule holds it. */
    public record Row(
            long id,
            int position,
            long templateId,
            String templateCode,
            String templateDescription,
            int sendAfterDays,
            LocalTime sendTime) {

        /** Due that many days after the start, at the time of day of the company's zone. */
        PlannedStep startingOn(LocalDate start, ZoneId zone) {
            return new PlannedStep(
                    id,
                    position,
                    templateId,
                    templateCode,
                    templateDescription,
                    sendAfterDays,
                    start.plusDays(sendAfterDays).atTime(sendTime).atZone(zone).toInstant());
        }
    }
}
