package org.relance.crm.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relance.crm.api.TaskRole;
import org.relance.crm.api.TaskView;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Listing;

@ApplicationScoped
class TaskRepository {

    private static final String COLUMNS =
            "t.id, t.number, t.role, t.main_id, t.description, t.type, t.status, t.priority, t.start_date, t.start_time,"
                    + " t.duration_min, t.all_day, t.end_date, t.end_time, t.location, t.closed,"
                    + " t.cancelled, t.closed_on, t.completed_by, t.salesperson_code, t.team_code, t.contact_id,"
                    + " c.name as contact_name, t.company_id, t.campaign_id, t.segment_id,"
                    + " t.opportunity_id, o.number as opportunity_number, t.recurring,"
                    + " t.recur_interval, t.recur_from, t.follows_id, t.version";
    private static final String TABLES =
            "crm_task t left join crm_contact c on c.id = t.contact_id"
                    + " left join crm_opportunity o on o.id = t.opportunity_id";

    private static final String STANDING = "standing";
    private static final String MAIN = "MAIN";

    /** Filters of readers who look for parts. */
    private static final Set<String> ASKING_FOR_PARTS =
            Set.of("number", "salesperson", "role", "main", STANDING);

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
                    .text("salesperson", "t.salesperson_code")
                    .text("team", "t.team_code")
                    .requiredText("role", "t.role")
                    .requiredText(STANDING, "t.standing")
                    .number("main", "t.main_id")
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

    /**
     * One task, with the task that it is a part of locked against all others until the transaction
     * ends: whatever changes a task or its parts comes here first.
     */
    Optional<Task> lock(long id) {
        Optional<Long> main =
                database.ask(
                        h ->
                                h.createQuery(
                                                "select coalesce(main_id, id) from crm_task where id = :id")
                                        .bind("id", id)
                                        .mapTo(Long.class)
                                        .findOne());
        main.ifPresent(one -> em.find(Task.class, one, LockModeType.PESSIMISTIC_WRITE));
        return main.map(one -> em.find(Task.class, id));
    }

    /** The parts of a task, in the order in which they were made. */
    List<Task> parts(Task main) {
        return em.createQuery(
                        "select t from Task t where t.part.mainId = :main order by t.id",
                        Task.class)
                .setParameter("main", main.id())
                .getResultList();
    }

    /** The open tasks of a team, without their parts. */
    List<Task> openOf(String team) {
        return em.createQuery(
                        "select t from Task t where t.assignee.teamCode = :team and t.part.mainId is null"
                                + " and t.part.role = :role and t.ending.closed = false order by t.id",
                        Task.class)
                .setParameter("team", team)
                .setParameter("role", TaskRole.TEAM)
                .getResultList();
    }

    Optional<TaskView> view(long id) {
        String sql = "select " + COLUMNS + " from " + TABLES + " where t.id = :id";
        return database.ask(h -> h.createQuery(sql).bind("id", id).mapTo(TaskView.class).findOne());
    }

    ListPage<TaskView> list(ListRequest request) {
        return LIST.page(database, once(request));
    }

    /** A matter stands once in a list, unless the reader asks for somebody's part in it. */
    private static ListRequest once(ListRequest request) {
        Set<String> filters = request.filters().keySet();
        if (filters.stream().anyMatch(ASKING_FOR_PARTS::contains)) {
            return request;
        }
        boolean ofContact = filters.contains("contact") || filters.contains("company");
        return ofContact ? request.with(STANDING, MAIN, "GUEST") : request.with(STANDING, MAIN);
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
                                                "delete from crm_task where cancelled = true and main_id is null and id in (<ids>)")
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

    /** Ids of the open tasks of an opportunity, without parts. */
    List<Long> openOf(long opportunity) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select id from crm_task where opportunity_id = :id and closed = false"
                                                + " and main_id is null order by id")
                                .bind("id", opportunity)
                                .mapTo(Long.class)
                                .list());
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
