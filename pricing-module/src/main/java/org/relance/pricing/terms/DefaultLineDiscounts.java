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
import org.relance.pricing.api.LineDiscountDetails;
import org.relance.pricing.api.LineDiscountView;
import org.relance.pricing.api.LineDiscounts;

@ApplicationScoped
@Transactional
@Allowed(Role.CAMPAIGN_MANAGER)
class DefaultLineDiscounts implements LineDiscounts {

    @Inject LineDiscountRepository repository;
    @Inject LineDiscountRules rules;
    @Inject Trail trail;

    @Override
    @Allowed(Role.READER)
    public ListPage<LineDiscountView> list(ListRequest request) {
        return repository.list(request);
    }

    @Override
    @Allowed(Role.READER)
    public Optional<LineDiscountView> find(long id) {
        return repository.find(id);
    }

    @Override
    public LineDiscountView create(LineDiscountDetails details) {
        LineDiscountRow row = rules.settled(details);
        refuseTwin(0, row);
        LineDiscountView created = read(repository.insert(row));
        record(created, "created", created.discountPct().stripTrailingZeros().toPlainString());
        return created;
    }

    @Override
    public LineDiscountView change(long id, int version, LineDiscountDetails details) {
        LineDiscountView before = read(id);
        LineDiscountRow row = rules.settled(details);
        refuseTwin(id, row);
        if (!repository.update(id, version, row)) {
            throw DomainException.stale("pricing.discount-stale", before.targetCode());
        }
        LineDiscountView after = read(id);
        record(after, "changed", Changes.between(before.details(), after.details()));
        return after;
    }

    @Override
    public void delete(long id, int version) {
        LineDiscountView before = read(id);
        if (!repository.delete(id, version)) {
            throw DomainException.stale("pricing.discount-stale", before.targetCode());
        }
        record(before, "deleted", before.discountPct().stripTrailingZeros().toPlainString());
    }

    private void refuseTwin(long id, LineDiscountRow row) {
        if (repository.hasTwin(id, row)) {
            throw DomainException.conflict("pricing.row-exists", row.scope().sourceCode());
        }
    }

    private LineDiscountView read(long id) {
        return find(id).orElseThrow(
                        () -> DomainException.notFound("pricing.discount-not-found", id));
    }

    private void record(LineDiscountView discount, String action, String detail) {
        String number =
                discount.sourceCode().isEmpty() ? discount.targetCode() : discount.sourceCode();
        trail.record(TRAIL, discount.id(), number, action, detail);
    }
}
