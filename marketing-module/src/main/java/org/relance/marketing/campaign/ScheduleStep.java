package org.relance.marketing.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalTime;
import org.relance.kernel.DomainException;
import org.relance.marketing.api.StepDetails;

/** A step of a schedule. Its position follows from days and time and is set by SQL. */
@Entity
@Table(name = "mkt_schedule_step")
class ScheduleStep {

    private static final int TWO_YEARS = 730;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "campaign_id")
    private long campaignId;

    @Column(updatable = false)
    private int position;

    @Column(name = "template_id")
    private long templateId;

    @Column(name = "send_after_days")
    private int sendAfterDays;

    @Column(name = "send_time")
    private LocalTime sendTime;

    @Version private int version;

    /** For JPA. */
    protected ScheduleStep() {}

    ScheduleStep(long campaignId, int position) {
        this.campaignId = campaignId;
        this.position = position;
    }

    void plan(long newTemplateId, StepDetails details) {
        Integer days = details.sendAfterDays();
        if (days == null || days < 0 || days > TWO_YEARS) {
            throw DomainException.invalid("marketing.step-days", "sendAfterDays", TWO_YEARS);
        }
        templateId = newTemplateId;
        sendAfterDays = days;
        sendTime = details.sendTime();
    }

    void checkVersion(int readVersion) {
        if (version != readVersion) {
            throw DomainException.stale("marketing.step-stale", position);
        }
    }

    long id() {
        return id;
    }

    long campaignId() {
        return campaignId;
    }

    String trailText() {
        return "+" + sendAfterDays + ", " + sendTime;
    }
}
