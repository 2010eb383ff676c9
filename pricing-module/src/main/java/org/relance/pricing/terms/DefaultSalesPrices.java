package org.relance.pricing.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.relance.kernel.Allowed;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Changes;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Trail;
import org.relance.pricing.api.SalesPriceDetails;
import org.relance.pricing.api.SalesPriceView;
import org.relance.pricing.api.SalesPrices;

@ApplicationScoped
@Transactional
@Allowed(Role.CAMPAIGN_MANAGER)
class DefaultSalesPrices implements SalesPrices {

    @Inject SalesPriceRepository repository;
    @Inject SalesPriceRules rules;
    @Inject Trail trail;

    @Override
    @Allowed(Role.READER)
    public ListPage<SalesPriceView> list(ListRequest request) {
        return repository.list(request);
    }

    @Override
    @Allowed(Role.READER)
    public Optional<SalesPriceView> find(long id) {
        return repository.find(id);
    }

    @Override
    public SalesPriceView create(SalesPriceDetails details) {
        SalesPriceRow row = rules.settled(details);
        refuseTwin(0, row);
        SalesPriceView created = read(repository.insert(row));
        record(created, "created", created.unitPrice().stripTrailingZeros().toPlainString());
        return created;
    }

    @Override
    public SalesPriceView change(long id, int version, SalesPriceDetails details) {
        SalesPriceView before = read(id);
        SalesPriceRow row = rules.settled(details);
        refuseTwin(id, row);
        if (!repository.update(id, version, row)) {
            throw DomainException.stale("pricing.price-stale", before.itemNumber());
        }
        SalesPriceView after = read(id);
        record(after, "changed", Changes.between(before.details(), after.details()));
        return after;
    }

    @Override
    public void delete(long id, int version) {
        SalesPriceView before = read(id);
        if (!repository.delete(id, version)) {
            throw DomainException.stale("pricing.price-stale", before.itemNumber());
        }
        record(before, "deleted", before.unitPrice().stripTrailingZeros().toPlainString());
    }

    private void refuseTwin(long id, SalesPriceRow row) {
        if (repository.hasTwin(id, row)) {
            throw DomainException.conflict("pricing.row-exists", row.scope().sourceCode());
        }
    }

    private SalesPriceView read(long id) {
        return find(id).orElseThrow(() -> DomainException.notFound("pricing.price-not-found", id));
    }

    private void record(SalesPriceView price, String action, String detail) {
        String number = price.sourceCode().isEmpty() ? price.itemNumber() : price.sourceCode();
        trail.record(TRAIL, price.id(), number, action, detail);
    }
}
