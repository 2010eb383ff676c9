package org.relance.web.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.relance.access.api.CalendarKind;
import org.relance.crm.api.TaskSpan;
import org.relance.crm.api.TaskStatus;
import org.relance.marketing.api.CampaignSpan;
import org.relance.marketing.api.CampaignState;
import org.relance.marketing.api.DeliverySpan;

/** Makes entries of what the modules know. */
record EntryMaker(Instant now, ZoneId zone) {

    private static final int MAIL_MINUTES = 30;

    CalendarEntry campaign(CampaignSpan campaign) {
        return new CalendarEntry(
                "campaign-" + campaign.id(),
                CalendarKind.CAMPAIGN,
                state(campaign.state()),
                campaign.description(),
                words(campaign.number(), campaign.statusName()),
                campaign.startingDate(),
                campaign.endingDate(),
                null,
                0,
                "",
                "/marketing/campaign-edit.xhtml?id=" + campaign.id(),
                campaign.salespersonCode(),
                campaign.revisedAt(),
                campaign.version());
    }

    private static CalendarState state(CampaignState state) {
        return switch (state) {
            case DRAFT -> CalendarState.TENTATIVE;
            case PLANNED -> CalendarState.CONFIRMED;
            case RUNNING -> CalendarState.RUNNING;
            case ENDED -> CalendarState.DONE;
        };
    }

    CalendarEntry delivery(DeliverySpan mail) {
        ZonedDateTime leaves = mail.leavesAt().atZone(zone);
        return new CalendarEntry(
                "mail-" + mail.emailCampaignId() + "-" + mail.stepId(),
                CalendarKind.DELIVERY,
                state(mail),
                mail.templateDescription(),
                words(mail.campaignDescription(), mail.segmentDescription()),
                leaves.toLocalDate(),
                leaves.toLocalDate(),
                leaves.toLocalTime(),
                MAIL_MINUTES,
                "",
                "/mail/delivery-edit.xhtml?id=" + mail.emailCampaignId(),
                mail.salespersonCode(),
                mail.revisedAt(),
                mail.version());
    }

    private CalendarState state(DeliverySpan mail) {
        if (mail.stopped()) {
            return CalendarState.STOPPED;
        }
        return mail.leavesAt().isBefore(now) ? CalendarState.DONE : CalendarState.CONFIRMED;
    }

    CalendarEntry task(TaskSpan task) {
        return new CalendarEntry(
                "task-" + task.id(),
                CalendarKind.TASK,
                state(task),
                task.description(),
                words(task.number(), task.contactName()),
                task.startDate(),
                task.endDate(),
                task.allDay() ? null : task.startTime(),
                task.allDay() || task.startTime() == null ? 0 : task.durationMin(),
                task.location(),
                "/crm/task-edit.xhtml?id=" + task.id(),
                task.salespersonCode(),
                task.revisedAt(),
                task.version());
    }

    private static CalendarState state(TaskSpan task) {
        if (task.closed()) {
            return CalendarState.DONE;
        }
        if (task.status() == TaskStatus.IN_PROGRESS) {
            return CalendarState.RUNNING;
        }
        boolean open = task.status() == TaskStatus.WAITING || task.status() == TaskStatus.POSTPONED;
        return open ? CalendarState.TENTATIVE : CalendarState.CONFIRMED;
    }

    private static String words(String first, String second) {
        return second.isEmpty() ? first : first + " · " + second;
    }
}
