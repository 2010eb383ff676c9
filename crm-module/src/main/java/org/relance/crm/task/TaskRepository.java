package org.relance.crm.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.TaskView;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Listing;

@ApplicationScoped
class TaskRepository {

    private static final String COLUMNS =
            "t.id, t.number, t.description, t.type, t.status, t.priority, t.start_date, t.start_time,"
                    + " t.duration_min, t.all_day, t.end_date, t.end_time, t.location, t.closed,"
                    + " t.cancelled, t.closed_on, t.completed_by, t.salesperson_code, t.contact_id,"
                    + " c.name as contact_name, t.company_id, t.campaign_id, t.segment_id,"
                    + " t.opportunity_id, o.number as opportunity_number, t.recurring,"
                    + " t.recur_interval, t.recur_from, t.follows_id, t.version";
    private static final String TABLES =
            "crm_task t left join crm_contact c on c.id = t.contact_id"
                    + " left join crm_opportunity o on o.id = t.opportunity_id";

    private static final Listing<TaskView> LIST =
            Listing.of(TaskView.class, COLUMNS, TABLES, "t.id")
                    .requiredText("number", "t.number")
                    .requiredText("description", "t.description")
                    .requiredText("type", "t.type")
                    .requiredText("status", "t.status")
                    .requiredText("priority", "t.priority")
                    .date("start", "t.start_date")
                    .date("end", "t.end_date")
                    .flag("closed", "t.closed")
                    .flag("cancelled", "t.cancelled")
                    .date("closed-on", "t.closed_on")
                    .requiredText("salesperson", "t.salesperson_code")
                    .number("contact", "t.contact_id")
                    .text("name", "c.name")
                    .number("company", "t.company_id")
                    .number("campaign", "t.campaign_id")
                    .number("segment", "t.segment_id")
                    .number("opportunity", "t.opportunity_id")
                    .number("follows", "t.follows_id")
                    .search("t.search_key || ' ' || coalesce(c.search_key, '')")
                    .orderedBy("start", false);

    @PersistenceContext(unitName = "crm")
    EntityManager em;

    @Inject Database database;

    void add(Task task) {
        em.persist(task);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    Optional<Task> find(long id) {
        return Optional.ofNullable(em.find(Task.class, id));
    }

    Optional<TaskView> view(long id) {
        String sql = "select " + COLUMNS + " from " + TABLES + " where t.id = :id";
        return database.ask(h -> h.createQuery(sql).bind("id", id).mapTo(TaskView.class).findOne());
    }

    ListPage<TaskView> list(ListRequest request) {
        return LIST.page(database, request);
    }

    void remove(Task task) {
        em.remove(task);
        em.flush();
        leaveAlone(List.of(task.id()));
    }

    /** Deletes those that are cancelled. Answers how many. */
    int deleteCancelled(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return 0;
        }
        int deleted =
                database.ask(
                        h ->
                                h.createUpdate(
                                                "delete from crm_task where cancelled = true and id in (<ids>)")
                                        .bindList("ids", List.copyOf(ids))
                                        .execute());
        leaveAlone(ids);
        return deleted;
    }

    /** What followed a task that is gone follows nothing. */
    private void leaveAlone(Collection<Long> ids) {
        database.change(
                h ->
                        h.createUpdate(
                                        "update crm_task set follows_id = null where follows_id in (<ids>)"
                                                + " and not exists (select 1 from crm_task t where t.id = crm_task.follows_id)")
                                .bindList("ids", List.copyOf(ids))
                                .execute());
    }

    boolean opportunityExists(long id) {
        return database.ask(
                        h ->
                                h.createQuery("select count(*) from crm_opportunity where id = :id")
                                        .bind("id", id)
                                        .mapTo(Long.class)
                                        .one())
                > 0;
    }
}
