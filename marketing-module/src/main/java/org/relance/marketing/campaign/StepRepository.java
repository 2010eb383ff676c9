package org.relance.marketing.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;
import org.relance.marketing.api.StepView;

/** Schedules, in SQL. */
@ApplicationScoped
class StepRepository {

    /** A template, as far as a step needs it. */
    public record UsedTemplate(long id, boolean blocked) {}

    @Inject Database database;

    List<StepView> of(long campaignId) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select s.id, s.campaign_id, s.position, s.template_id, t.code as template_code,"
                                                + " t.description as template_description, s.send_after_days, s.send_time, s.version,"
                                                + " (case when exists (select 1 from mkt_recipient r where r.step_id = s.id) then true else false end) as frozen"
                                                + " from mkt_schedule_step s join mkt_template t on t.id = s.template_id"
                                                + " where s.campaign_id = :id order by s.position")
                                .bind("id", campaignId)
                                .mapTo(StepView.class)
                                .list());
    }

    long usableTemplate(String code) {
        UsedTemplate template =
                database.ask(
                        h ->
                                h.createQuery(
                                                "select id, blocked from mkt_template where code = :code")
                                        .bind("code", code)
                                        .mapTo(UsedTemplate.class)
                                        .findOne()
                                        .orElseThrow(
                                                () ->
                                                        DomainException.invalid(
                                                                "marketing.unknown-template",
                                                                "templateCode",
                                                                code)));
        if (template.blocked()) {
            throw DomainException.invalid("marketing.template-blocked", "templateCode", code);
        }
        return template.id();
    }

    int lastPosition(long campaignId) {
        return number(
                "select coalesce(max(position), 0) from mkt_schedule_step where campaign_id = :id",
                campaignId);
    }

    boolean frozen(long stepId) {
        return number("select count(*) from mkt_recipient where step_id = :id", stepId) > 0;
    }

    /** How many pairs of steps would be sent at the same moment. */
    int momentsTaken(long campaignId) {
        return number(
                "select count(*) from mkt_schedule_step a join mkt_schedule_step b"
                        + " on b.campaign_id = a.campaign_id and b.send_after_days = a.send_after_days"
                        + " and b.send_time = a.send_time and b.id > a.id where a.campaign_id = :id",
                campaignId);
    }

    private int number(String sql, long id) {
        return database.ask(h -> h.createQuery(sql).bind("id", id).mapTo(Integer.class).one());
    }

    /**
     * Positions from 1 in the order of days and time; by way of negative ones, as they are unique.
     */
    void renumber(long campaignId) {
        database.change(
                h -> {
                    List<Long> ids =
                            h.createQuery(
                                            "select id from mkt_schedule_step where campaign_id = :id"
                                                    + " order by send_after_days, send_time, id")
                                    .bind("id", campaignId)
                                    .mapTo(Long.class)
                                    .list();
                    if (ids.isEmpty()) {
                        return;
                    }
                    h.createUpdate(
                                    "update mkt_schedule_step set position = -position where campaign_id = :id")
                            .bind("id", campaignId)
                            .execute();
                    PreparedBatch batch =
                            h.prepareBatch(
                                    "update mkt_schedule_step set position = :position where id = :id");
                    for (int i = 0; i < ids.size(); i++) {
                        batch.bind("position", i + 1).bind("id", ids.get(i)).add();
                    }
                    batch.execute();
                });
    }
}
