package org.relance.crm.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.relance.crm.api.Salespeople;
import org.relance.crm.api.SalespersonView;
import org.relance.crm.api.TeamDetails;
import org.relance.crm.api.TeamRow;
import org.relance.crm.api.TeamView;
import org.relance.crm.api.Teams;
import org.relance.crm.api.event.SalespersonDeleting;
import org.relance.crm.api.event.TeamChanged;
import org.relance.crm.rule.Fields;
import org.relance.kernel.Allowed;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Changes;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Trail;

@ApplicationScoped
@Transactional
@Allowed(Role.READER)
class DefaultTeams implements Teams {

    private static final int MOST_MEMBERS = 100;
    private static final String MEMBERS = "members";

    @Inject TeamRepository repository;
    @Inject Salespeople salespeople;
    @Inject Trail trail;
    @Inject Event<TeamChanged> changed;

    @Override
    public ListPage<TeamRow> list(ListRequest request) {
        return repository.list(request);
    }

    @Override
    public Optional<TeamView> find(String code) {
        return repository.find(code);
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public TeamView create(TeamDetails details) {
        String code = Fields.required(details.code(), 20, "code").toUpperCase(Locale.ROOT);
        if (repository.find(code).isPresent()) {
            throw DomainException.conflict("crm.team-exists", code);
        }
        repository.insert(code, description(details), members(details, List.of()));
        TeamView created = known(code);
        trail.record(TRAIL, created.id(), code, "created", created.description());
        return created;
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public TeamView change(String code, int version, TeamDetails details) {
        TeamView before = known(code);
        List<String> members = members(details, before.members());
        if (!repository.update(before, version, description(details), members)) {
            throw DomainException.stale("crm.changed-meanwhile", code);
        }
        TeamView after = known(code);
        if (!after.members().equals(before.members())) {
            changed.fire(new TeamChanged(code));
        }
        trail.record(TRAIL, after.id(), code, "changed", Changes.between(before, after));
        return after;
    }

    private static String description(TeamDetails details) {
        return Fields.required(details.description(), 100, "description");
    }

    /** Who was a member before may stay one when blocked. */
    private List<String> members(TeamDetails details, List<String> before) {
        List<String> members = details.members().stream().distinct().sorted().toList();
        if (members.size() > MOST_MEMBERS) {
            throw DomainException.invalid("crm.team-too-large", MEMBERS, MOST_MEMBERS);
        }
        for (String member : members) {
            if (!before.contains(member)) {
                salespeople.require(Fields.required(member, 20, MEMBERS), MEMBERS);
            }
        }
        return members;
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public void delete(String code, int version) {
        TeamView found = known(code);
        long open = repository.openTasks(code);
        if (open > 0) {
            throw DomainException.conflict("crm.team-in-use", code, open);
        }
        if (!repository.delete(found.id(), version)) {
            throw DomainException.stale("crm.changed-meanwhile", code);
        }
        trail.record(TRAIL, found.id(), code, "deleted", found.description());
    }

    @Override
    public List<SalespersonView> workers(String code, String field) {
        TeamView team =
                repository
                        .find(code)
                        .orElseThrow(
                                () -> DomainException.invalid("crm.team-unknown", field, code));
        List<SalespersonView> workers = repository.workers(team.id());
        if (workers.isEmpty()) {
            throw DomainException.invalid("crm.team-empty", field, code);
        }
        return workers;
    }

    void leave(@Observes SalespersonDeleting event) {
        repository.leave(event.code());
    }

    private TeamView known(String code) {
        return repository
                .find(code)
                .orElseThrow(() -> DomainException.notFound("crm.team-not-found", code));
    }
}
