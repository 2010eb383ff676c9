package org.relance.marketing.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.relance.crm.api.Salespeople;
import org.relance.kernel.Allowed;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Trail;
import org.relance.marketing.api.ProgrammeDetails;
import org.relance.marketing.api.ProgrammeKind;
import org.relance.marketing.api.ProgrammeView;
import org.relance.marketing.api.Programmes;
import org.relance.marketing.campaign.Checks;
import org.relance.marketing.campaign.Differences;
import org.relance.marketing.programme.ProgrammeRecord.Content;

@ApplicationScoped
@Transactional
@Allowed(Role.CAMPAIGN_MANAGER)
class DefaultProgrammes implements Programmes {

    private static final ProgrammeDetails NOTHING = ProgrammeDetails.of("");

    @Inject ProgrammeRepository repository;
    @Inject Salespeople salespeople;
    @Inject Trail trail;
    @Inject BusinessClock clock;
    @Inject CurrentActor actor;

    @Override
    public ProgrammeView create(ProgrammeKind kind, String code, ProgrammeDetails details) {
        if (kind == null) {
            throw DomainException.invalid("marketing.required", "kind", "kind");
        }
        check(details, NOTHING);
        Programme programme =
                new Programme(kind, freeCode(code), actor.get().username(), clock.now());
        programme.describe(details, clock.now());
        repository.added(programme);
        trail.record(TRAIL, programme.id(), programme.code(), "created", details.description());
        return get(programme.id());
    }

    private String freeCode(String typed) {
        String code = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
        Checks.required(code, "code", 20);
        if (repository.find("code", code).isPresent()) {
            throw DomainException.invalid("marketing.programme-code-taken", "code", code);
        }
        return code;
    }

    /** What is newly chosen must be there; what was there may have been blocked meanwhile. */
    private void check(ProgrammeDetails details, ProgrammeDetails before) {
        if (!details.salespersonCode().equals(before.salespersonCode())) {
            salespeople.require(details.salespersonCode(), "salespersonCode");
        }
        if (!details.planCode().isEmpty() && !isPlan(details.planCode())) {
            throw DomainException.invalid("marketing.plan-unknown", "planCode", details.planCode());
        }
    }

    private boolean isPlan(String code) {
        return repository
                .find("code", code)
                .filter(found -> found.kind() == ProgrammeKind.PLAN)
                .isPresent();
    }

    @Override
    public ProgrammeView change(long id, int version, ProgrammeDetails details) {
        Programme programme = repository.programme(id);
        programme.checkVersion(version);
        ProgrammeDetails before = get(id).details();
        check(details, before);
        programme.describe(details, clock.now());
        repository.flush();
        String differences = Differences.between(before, details);
        if (!differences.isEmpty()) {
            trail.record(TRAIL, id, programme.code(), "changed", differences);
        }
        return get(id);
    }

    @Override
    @Allowed(Role.READER)
    public ProgrammeView get(long id) {
        return one("id", Long.toString(id))
                .orElseThrow(() -> DomainException.notFound("marketing.programme-not-found", id));
    }

    @Override
    @Allowed(Role.READER)
    public Optional<ProgrammeView> byCode(String code) {
        return one("code", code);
    }

    private Optional<ProgrammeView> one(String key, String value) {
        return views(repository.find(key, value).stream().toList()).stream().findFirst();
    }

    @Override
    @Allowed(Role.READER)
    public ListPage<ProgrammeView> list(ListRequest request) {
        ListPage<ProgrammeRecord> page = repository.list(request);
        return new ListPage<>(views(page.rows()), page.next(), page.total());
    }

    private List<ProgrammeView> views(List<ProgrammeRecord> records) {
        Map<String, Content> contents =
                repository.contents(records.stream().map(ProgrammeRecord::code).toList());
        return records.stream()
                .map(one -> one.view(contents.getOrDefault(one.code(), Content.NONE)))
                .toList();
    }

    @Override
    public void delete(long id, int version) {
        Programme programme = repository.programme(id);
        programme.checkVersion(version);
        if (repository.used(programme.code())) {
            throw DomainException.conflict("marketing.programme-in-use", programme.code());
        }
        repository.remove(programme);
        trail.record(TRAIL, id, programme.code(), "deleted", "");
    }
}
