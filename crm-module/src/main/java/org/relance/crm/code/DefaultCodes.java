package org.relance.crm.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.relance.crm.api.Code;
import org.relance.crm.api.CodeDetails;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.CodeUses;
import org.relance.crm.api.Codes;
import org.relance.crm.rule.Fields;
import org.relance.kernel.Allowed;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Changes;
import org.relance.kernel.db.Trail;

@ApplicationScoped
@Transactional
@Allowed(Role.READER)
class DefaultCodes implements Codes {

    private static final int STEP = 10;

    @Inject CodeRepository repository;
    @Inject Trail trail;
    @Inject @Any Instance<CodeUses> users;

    @Override
    public List<Code> of(CodeKind kind) {
        return repository.of(kind);
    }

    @Override
    public List<Code> all() {
        return repository.all();
    }

    @Override
    public Optional<Code> find(CodeKind kind, String code) {
        return code == null ? Optional.empty() : repository.find(kind, code);
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public Code create(CodeKind kind, CodeDetails details) {
        String code = spelling(kind, Fields.required(details.code(), 20, "code"));
        String description = Fields.required(details.description(), 100, "description");
        if (repository.find(kind, code).isPresent()) {
            throw DomainException.conflict("crm.code-exists", code);
        }
        int position =
                details.position() == null
                        ? repository.lastPosition(kind) + STEP
                        : details.position();
        repository.insert(
                new Code(0, kind.key(), code, description, position, details.blocked(), 0));
        Code created = known(kind, code);
        trail.record(kind.key(), created.id(), code, "created", description);
        return created;
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public Code change(CodeKind kind, String code, int version, CodeDetails details) {
        Code before = known(kind, code);
        Code after =
                new Code(
                        before.id(),
                        before.kind(),
                        before.code(),
                        Fields.required(details.description(), 100, "description"),
                        details.position() == null ? before.position() : details.position(),
                        details.blocked(),
                        version);
        if (!repository.update(after)) {
            throw DomainException.stale("crm.changed-meanwhile", code);
        }
        Code changed = known(kind, code);
        trail.record(kind.key(), before.id(), code, "changed", Changes.between(before, changed));
        return changed;
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public void delete(CodeKind kind, String code, int version) {
        Code found = known(kind, code);
        long uses =
                users.stream()
                        .flatMap(user -> user.uses().stream())
                        .filter(use -> use.kind() == kind)
                        .mapToLong(use -> repository.count(use, code))
                        .sum();
        if (uses > 0) {
            throw DomainException.conflict("crm.code-in-use", code, uses);
        }
        if (!repository.delete(found.id(), version)) {
            throw DomainException.stale("crm.changed-meanwhile", code);
        }
        trail.record(kind.key(), found.id(), code, "deleted", found.description());
    }

    @Override
    public void require(CodeKind kind, String code, String field) {
        if (code == null || code.isBlank()) {
            return;
        }
        Code found =
                repository
                        .find(kind, code)
                        .orElseThrow(
                                () -> DomainException.invalid("crm.code-unknown", field, code));
        if (found.blocked()) {
            throw DomainException.invalid("crm.code-blocked", field, code);
        }
    }

    private Code known(CodeKind kind, String code) {
        return repository
                .find(kind, code)
                .orElseThrow(() -> DomainException.notFound("crm.code-not-found", code));
    }

    /** Languages keep the lower case of their standard; every other code is upper case. */
    private static String spelling(CodeKind kind, String code) {
        return kind == CodeKind.LANGUAGE
                ? code.toLowerCase(Locale.ROOT)
                : code.toUpperCase(Locale.ROOT);
    }
}
