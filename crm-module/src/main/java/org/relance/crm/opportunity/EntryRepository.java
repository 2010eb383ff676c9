package org.relance.crm.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.OpportunityEntry;
import org.relance.kernel.Actor;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.db.Database;

/** The history of opportunities: one active entry each, the latest. */
@ApplicationScoped
class EntryRepository {

    @Inject Database database;
    @Inject CurrentActor actor;
    @Inject BusinessClock clock;

    /** Day of the latest entry; empty for an opportunity without history. */
    Optional<LocalDate> lastChange(long opportunityId) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select changed_on from crm_opportunity_entry"
                                                + " where opportunity_id = :id and active = true")
                                .bind("id", opportunityId)
                                .mapTo(LocalDate.class)
                                .findOne());
    }

    /** Adds the entry; the one before it ends on its day. */
    void add(NewEntry entry) {
        lastChange(entry.opportunityId())
                .ifPresent(since -> end(entry, ChronoUnit.DAYS.between(since, entry.changedOn())));
        database.change(
                h ->
                        h.createUpdate(
                                        "insert into crm_opportunity_entry (opportunity_id, action, stage_no, stage_name,"
                                                + " previous_stage, changed_on, active, estimated_value, completed_pct,"
                                                + " chances_pct, probability_pct, estimated_close, close_code,"
                                                + " salesperson_code, campaign_id, entered_at, entered_by)"
                                                + " values (:opportunityId, :action, :stage, :stageName,"
                                                + " :previousStage, :changedOn, true, :estimatedValue, :completedPct,"
                                                + " :chancesPct, :probabilityPct, :estimatedClose, :closeCode,"
                                                + " :salespersonCode, :campaignId, :at, :by)")
                                .bindMethods(entry)
                                .bind("at", clock.systemClock().instant())
                                .bind("by", actor.find().orElse(Actor.SYSTEM).username())
                                .execute());
    }

    private void end(NewEntry next, long days) {
        database.change(
                h ->
                        h.createUpdate(
                                        "update crm_opportunity_entry set active = false, days_open = :days"
                                                + " where opportunity_id = :id and active = true")
                                .bind("days", days)
                                .bind("id", next.opportunityId())
                                .execute());
    }

    /** The active entry takes salesperson, campaign and value that its opportunity has now. */
    void follow(long opportunityId) {
        database.change(
                h ->
                        h.createUpdate(
                                        "update crm_opportunity_entry set"
                                                + " salesperson_code = (select o.salesperson_code from crm_opportunity o where o.id = :id),"
                                                + " campaign_id = (select o.campaign_id from crm_opportunity o where o.id = :id),"
                                                + " estimated_value = (select o.estimated_value from crm_opportunity o where o.id = :id)"
                                                + " where opportunity_id = :id and active = true")
                                .bind("id", opportunityId)
                                .execute());
    }

    List<OpportunityEntry> of(long opportunityId) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select id, action, stage_no as stage, stage_name, previous_stage, changed_on, active,"
                                                + " days_open, estimated_value,"
                                                + " cast(estimated_value * probability_pct / 100 as decimal(19,5)) as current_value,"
                                                + " completed_pct, chances_pct, probability_pct, estimated_close, close_code,"
                                                + " salesperson_code, campaign_id, entered_at, entered_by"
                                                + " from crm_opportunity_entry where opportunity_id = :id order by id desc")
                                .bind("id", opportunityId)
                                .mapTo(OpportunityEntry.class)
                                .list());
    }
}
