package org.relance.crm.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.relance.crm.api.SalespersonView;
import org.relance.crm.api.TeamRow;
import org.relance.crm.api.TeamView;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Listing;
import org.relance.kernel.db.TextFold;

@ApplicationScoped
class TeamRepository {

    /** The row of a team, without its members. */
    public record Head(long id, String code, String description, int version) {}

    private static final Listing<TeamRow> LIST =
            Listing.of(
                            TeamRow.class,
                            "t.id, t.code, t.description,"
                                    + " (select count(*) from crm_team_member m where m.team_id = t.id) as members",
                            "crm_team t",
                            "t.id")
                    .requiredText("code", "t.code")
                    .requiredText("description", "t.description")
                    .group(
                            "member",
                            "exists (select 1 from crm_team_member m where m.team_id = t.id"
                                    + " and m.salesperson_code in (%s))")
                    .search("t.search_key");

    @Inject Database database;

    ListPage<TeamRow> list(ListRequest request) {
        return LIST.page(database, request);
    }

    Optional<TeamView> find(String code) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select id, code, description, version from crm_team where code = :code")
                                .bind("code", code)
                                .mapTo(Head.class)
                                .findOne()
                                .map(head -> withMembers(h, head)));
    }

    private static TeamView withMembers(Handle h, Head head) {
        List<String> members =
                h.createQuery(
                                "select salesperson_code from crm_team_member where team_id = :id"
                                        + " order by salesperson_code")
                        .bind("id", head.id())
                        .mapTo(String.class)
                        .list();
        return new TeamView(head.id(), head.code(), head.description(), members, head.version());
    }

    List<SalespersonView> workers(long id) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select s.* from crm_team_member m join crm_salesperson s"
                                                + " on s.code = m.salesperson_code"
                                                + " where m.team_id = :id and s.blocked = false order by s.code")
                                .bind("id", id)
                                .mapTo(SalespersonView.class)
                                .list());
    }

    void insert(String code, String description, List<String> members) {
        database.change(
                h -> {
                    h.createUpdate(
                                    "insert into crm_team (code, description, search_key)"
                                            + " values (:code, :description, :key)")
                            .bind("code", code)
                            .bind("description", description)
                            .bind("key", key(code, description))
                            .execute();
                });
        write(find(code).orElseThrow().id(), members);
    }

    /** Answers false where somebody else was faster. */
    boolean update(TeamView before, int version, String description, List<String> members) {
        boolean mine =
                database.ask(
                                h ->
                                        h.createUpdate(
                                                        "update crm_team set description = :description, search_key = :key,"
                                                                + " version = version + 1"
                                                                + " where id = :id and version = :version")
                                                .bind("description", description)
                                                .bind("key", key(before.code(), description))
                                                .bind("id", before.id())
                                                .bind("version", version)
                                                .execute())
                        == 1;
        if (mine) {
            write(before.id(), members);
        }
        return mine;
    }

    private void write(long id, List<String> members) {
        database.change(
                h -> {
                    h.createUpdate("delete from crm_team_member where team_id = :id")
                            .bind("id", id)
                            .execute();
                    if (!members.isEmpty()) {
                        PreparedBatch rows =
                                h.prepareBatch(
                                        "insert into crm_team_member (team_id, salesperson_code)"
                                                + " values (:id, :member)");
                        members.forEach(member -> rows.bind("id", id).bind("member", member).add());
                        rows.execute();
                    }
                });
    }

    /** Takes a salesperson out of all teams. */
    void leave(String salesperson) {
        database.change(
                h ->
                        h.createUpdate("delete from crm_team_member where salesperson_code = :code")
                                .bind("code", salesperson)
                                .execute());
    }

    long openTasks(String code) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select count(*) from crm_task where team_code = :code"
                                                + " and closed = false and main_id is null")
                                .bind("code", code)
                                .mapTo(Long.class)
                                .one());
    }

    /** Answers false where somebody else was faster. */
    boolean delete(long id, int version) {
        return database.ask(
                        h ->
                                h.createUpdate(
                                                "delete from crm_team where id = :id and version = :version")
                                        .bind("id", id)
                                        .bind("version", version)
                                        .execute())
                == 1;
    }

    private static String key(String code, String description) {
        return TextFold.fold(code + " " + description);
    }
}
