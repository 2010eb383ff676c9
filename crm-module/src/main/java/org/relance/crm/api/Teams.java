package org.relance.crm.api;

import java.util.List;
import java.util.Optional;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/**
 * Salespeople who do tasks together (domain.md, section 12). Everybody reads them, campaign
 * managers maintain them.
 */
public interface Teams {

    /** Kind of the record in the trail of changes. */
    String TRAIL = "team";

    /** A page of the list; filters: code, description, member (code of a salesperson). */
    ListPage<TeamRow> list(ListRequest request);

    /** One team, or empty. */
    Optional<TeamView> find(String code);

    /**
     * Adds a team.
     *
     * @throws DomainException {@code crm.team-exists}, {@code crm.required}, {@code
     *     crm.salesperson-unknown}, {@code crm.salesperson-blocked}, {@code crm.team-too-large}
     */
    TeamView create(TeamDetails details);

    /**
     * Changes everything but the code. Open tasks of the team follow: who joins gets them, and who
     * leaves loses what is still open of them.
     *
     * @throws DomainException {@code crm.team-not-found}, {@code crm.changed-meanwhile}, {@code
     *     crm.team-empty} where it has open tasks and nobody is left, and as for a new one
     */
    TeamView change(String code, int version, TeamDetails details);

    /**
     * Removes a team without open tasks.
     *
     * @throws DomainException {@code crm.team-in-use}
     */
    void delete(String code, int version);

    /**
     * The salespeople who get the tasks of a team: its members who are not blocked.
     *
     * @throws DomainException {@code crm.team-unknown}, {@code crm.team-empty}
     */
    List<SalespersonView> workers(String code, String field);
}
