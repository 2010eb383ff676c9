package org.relance.access.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.relance.access.api.ListDefault;
import org.relance.access.api.ListDefaults;
import org.relance.kernel.Allowed;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.Trail;

@ApplicationScoped
@Transactional
@Allowed(Role.READER)
class DefaultListDefaults implements ListDefaults {

    private static final String SELECT =
            "select role_name, list_id, query, shown from crm_list_default";

    /** A row as it is stored. */
    public record Row(Role roleName, String listId, String query, String shown) {
        private ListDefault view() {
            return new ListDefault(
                    roleName,
                    listId,
                    query,
                    shown.isEmpty() ? List.of() : List.of(shown.split(",")));
        }
    }

    @Inject Database database;
    @Inject CurrentActor actor;
    @Inject Trail trail;

    @Override
    public Optional<ListDefault> mine(String list) {
        var roles = actor.get().roles();
        return database
                .ask(
                        h ->
                                h.createQuery(SELECT + " where list_id = :list")
                                        .bind("list", list)
                                        .mapTo(Row.class)
                                        .list())
                .stream()
                .filter(row -> roles.contains(row.roleName()))
                .min(Comparator.comparing(Row::roleName))
                .map(Row::view);
    }

    @Override
    public List<ListDefault> all() {
        return database
                .ask(h -> h.createQuery(SELECT + " order by list_id").mapTo(Row.class).list())
                .stream()
                .sorted(Comparator.comparing(Row::listId).thenComparing(Row::roleName))
                .map(Row::view)
                .toList();
    }

    @Override
    @Allowed(Role.ADMINISTRATOR)
    public ListDefault put(ListDefault wanted) {
        Role role = required(wanted.role());
        String list = ListViewRules.list(wanted.list());
        String query = ListViewRules.query(wanted.query());
        String shown = ListViewRules.columns(wanted.columns());
        database.change(
                h -> {
                    delete(h, role, list);
                    h.createUpdate(
                                    "insert into crm_list_default (role_name, list_id, query, shown)"
                                            + " values (:role, :list, :query, :shown)")
                            .bind("role", role)
                            .bind("list", list)
                            .bind("query", query)
                            .bind("shown", shown)
                            .execute();
                });
        trail.record(TRAIL, null, list, "changed", role + ": " + query);
        return new ListDefault(role, list, query, wanted.columns());
    }

    @Override
    @Allowed(Role.ADMINISTRATOR)
    public void remove(Role role, String list) {
        required(role);
        if (database.ask(h -> delete(h, role, list)) == 0) {
            throw DomainException.notFound("access.list-default-not-found", list);
        }
        trail.record(TRAIL, null, list, "deleted", role.name());
    }

    private static Role required(Role role) {
        if (role == null) {
            throw DomainException.invalid("access.role-needed", "role");
        }
        return role;
    }

    private static int delete(Handle handle, Role role, String list) {
        return handle.createUpdate(
                        "delete from crm_list_default where role_name = :role and list_id = :list")
                .bind("role", role)
                .bind("list", list)
                .execute();
    }
}
