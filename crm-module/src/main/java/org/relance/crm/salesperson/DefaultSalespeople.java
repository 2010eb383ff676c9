package org.relance.crm.salesperson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.Salespeople;
import org.relance.crm.api.SalespersonDetails;
import org.relance.crm.api.SalespersonView;
import org.relance.crm.api.event.SalespersonDeleting;
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
class DefaultSalespeople implements Salespeople {

    private static final String SUBJECT = "salesperson";

    @Inject SalespersonRepository repository;
    @Inject Trail trail;
    @Inject Event<SalespersonDeleting> deleting;

    @Override
    public ListPage<SalespersonView> list(ListRequest request) {
        return repository.list(request);
    }

    @Override
    public List<SalespersonView> active() {
        return repository.active();
    }

    @Override
    public Optional<SalespersonView> find(String code) {
        return repository.find(code).map(Salesperson::view);
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public SalespersonView create(SalespersonDetails details) {
        Salesperson salesperson = new Salesperson(details);
        String code = salesperson.code();
        if (repository.find(code).isPresent()) {
            throw DomainException.conflict("crm.salesperson-exists", code);
        }
        repository.add(salesperson);
        SalespersonView created = salesperson.view();
        trail.record(SUBJECT, created.id(), code, "created", created.name());
        return created;
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public SalespersonView change(String code, int version, SalespersonDetails details) {
        Salesperson salesperson = known(code, version);
        SalespersonView before = salesperson.view();
        salesperson.apply(details);
        repository.flush();
        SalespersonView after = salesperson.view();
        trail.record(SUBJECT, after.id(), code, "changed", Changes.between(before, after));
        return after;
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public void delete(String code, int version) {
        Salesperson salesperson = known(code, version);
        long references = repository.references(code);
        if (references > 0) {
            throw DomainException.conflict("crm.salesperson-in-use", code, references);
        }
        deleting.fire(new SalespersonDeleting(code));
        SalespersonView gone = salesperson.view();
        repository.remove(salesperson);
        trail.record(SUBJECT, gone.id(), code, "deleted", gone.name());
    }

    @Override
    public void require(String code, String field) {
        if (code == null || code.isBlank()) {
            return;
        }
        SalespersonView found =
                find(code)
                        .orElseThrow(
                                () ->
                                        DomainException.invalid(
                                                "crm.salesperson-unknown", field, code));
        if (found.blocked()) {
            throw DomainException.invalid("crm.salesperson-blocked", field, code);
        }
    }

    private Salesperson known(String code, int version) {
        Salesperson found =
                repository
                        .find(code)
                        .orElseThrow(
                                () -> DomainException.notFound("crm.salesperson-not-found", code));
        if (found.view().version() != version) {
            throw DomainException.stale("crm.changed-meanwhile", code);
        }
        return found;
    }
}
