package org.relance.pricing.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.relance.kernel.Allowed;
import org.relance.kernel.Role;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.pricing.api.LineDiscountDetails;
import org.relance.pricing.api.LineDiscountView;
import org.relance.pricing.api.LineDiscounts;

@ApplicationScoped
@Transactional
@Allowed(Role.CAMPAIGN_MANAGER)
class DefaultLineDiscounts implements LineDiscounts {

    @Inject LineDiscountRepository repository;
    @Inject LineDiscountRules rules;
    @Inject TermKeeping keeping;

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
        return keeping.create(repository, rules.settled(details));
    }

    @Override
    public LineDiscountView change(long id, int version, LineDiscountDetails details) {
        return keeping.change(repository, id, version, () -> rules.settled(details));
    }

    @Override
    public void delete(long id, int version) {
        keeping.delete(repository, id, version);
    }
}
