package org.relance.access.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jdbi.v3.core.statement.Update;
import org.relance.access.api.ChangeListView;
import org.relance.access.api.ListView;
import org.relance.access.api.ListViews;
import org.relance.access.api.NewListView;
import org.relance.kernel.Allowed;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Database;

@ApplicationScoped
@Transactional
@Allowed(Role.READER)
class DefaultListViews implements ListViews {

    private static final String SELECT =
            "select id, version, list_id as list, name, query from crm_list_view"
                    + " where user_id = :user";

    @Inject Database database;
    @Inject UserRepository users;
    @Inject CurrentActor currentActor;

    @Override
    public List<ListView> mine() {
        long me = me();
        return database.ask(
                h ->
                        h.createQuery(SELECT + " order by list_id, id")
                                .bind("user", me)
                                .mapTo(ListView.class)
                                .list());
    }

    @Override
    public List<ListView> of(String list) {
        return of(me(), list);
    }

    private List<ListView> of(long me, String list) {
        return database.ask(
                h ->
                        h.createQuery(SELECT + " and list_id = :list order by id")
                                .bind("user", me)
                                .bind("list", list)
                                .mapTo(ListView.class)
                                .list());
    }

    @Override
    public ListView get(long id) {
        return get(me(), id);
    }

    private ListView get(long me, long id) {
        return database.ask(
                        h ->
                                h.createQuery(SELECT + " and id = :id")
                                        .bind("user", me)
                                        .bind("id", id)
                                        .mapTo(ListView.class)
                                        .findOne())
                .orElseThrow(() -> DomainException.notFound("access.view-not-found", id));
    }

    @Override
    public ListView create(NewListView typed) {
        String list = ListViewRules.list(typed.list());
        String name = ListViewRules.name(typed.name());
        String query = ListViewRules.query(typed.query());
        long me = locked();
        List<ListView> present = of(me, list);
        requireFree(present, name, 0);
        if (present.size() >= MOST_VIEWS) {
            throw DomainException.conflict("access.view-too-many", MOST_VIEWS);
        }
        long id =
                database.ask(
                        h ->
                                written(
                                                h.createUpdate(
                                                        "insert into crm_list_view (user_id, list_id, name, name_key, query)"
                                                                + " values (:user, :list, :name, :key, :query)"),
                                                me,
                                                name,
                                                query)
                                        .bind("list", list)
                                        .executeAndReturnGeneratedKeys()
                                        .mapTo(Long.class)
                                        .one());
        return get(me, id);
    }

    @Override
    public ListView change(long id, int version, ChangeListView typed) {
        String name = ListViewRules.name(typed.name());
        String query = ListViewRules.query(typed.query());
        long me = locked();
        ListView present = present(me, id, version);
        requireFree(of(me, present.list()), name, id);
        database.change(
                h ->
                        written(
                                        h.createUpdate(
                                                "update crm_list_view set version = version + 1, name = :name,"
                                                        + " name_key = :key, query = :query"
                                                        + " where id = :id and user_id = :user"),
                                        me,
                                        name,
                                        query)
                                .bind("id", id)
                                .execute());
        return get(me, id);
    }

    private static Update written(Update update, long me, String name, String query) {
        return update.bind("user", me)
                .bind("name", name)
                .bind("key", ListViewRules.key(name))
                .bind("query", query);
    }

    private static void requireFree(List<ListView> present, String name, long except) {
        String key = ListViewRules.key(name);
        if (present.stream()
                .anyMatch(
                        view ->
                                view.id() != except
                                        && ListViewRules.key(view.name()).equals(key))) {
            throw DomainException.invalid("access.view-name-taken", "name", name);
        }
    }

    @Override
    public void delete(long id, int version) {
        present(locked(), id, version);
        database.change(
                h ->
                        h.createUpdate("delete from crm_list_view where id = :id")
                                .bind("id", id)
                                .execute());
    }

    private ListView present(long me, long id, int version) {
        ListView view = get(me, id);
        if (view.version() != version) {
            throw DomainException.stale("access.view-stale", view.name());
        }
        return view;
    }

    @Override
    public List<String> columns(String list) {
        long me = me();
        return database.ask(
                h ->
                        h.createQuery(
                                        "select shown from crm_list_columns"
                                                + " where user_id = :user and list_id = :list")
                                .bind("user", me)
                                .bind("list", list)
                                .mapTo(String.class)
                                .findOne()
                                .map(shown -> List.of(shown.split(",")))
                                .orElse(List.of()));
    }

    @Override
    public void showColumns(String list, List<String> columns) {
        String known = ListViewRules.list(list);
        String shown = ListViewRules.columns(columns);
        long me = locked();
        database.change(
                h -> {
                    h.createUpdate(
                                    "delete from crm_list_columns"
                                            + " where user_id = :user and list_id = :list")
                            .bind("user", me)
                            .bind("list", known)
                            .execute();
                    if (!shown.isEmpty()) {
                        h.createUpdate(
                                        "insert into crm_list_columns (user_id, list_id, shown)"
                                                + " values (:user, :list, :shown)")
                                .bind("user", me)
                                .bind("list", known)
                                .bind("shown", shown)
                                .execute();
                    }
                });
    }

    /**
     * Two tabs of one user wait for each other, so that names stay unique and the limit holds. From
     * here on nothing reads the user again: a reader of another connection would wait for this one.
     */
    private long locked() {
        long me = me();
        database.change(
                h ->
                        h.createUpdate("update crm_user set username = username where id = :id")
                                .bind("id", me)
                                .execute());
        return me;
    }

    private long me() {
        String username = currentActor.get().username();
        return users.named(username)
                .orElseThrow(() -> DomainException.notFound("access.user-not-found", username))
                .id();
    }
}
