package org.relance.pricing.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.relance.kernel.Allowed;
import org.relance.kernel.Role;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.pricing.api.SalesPriceDetails;
import org.relance.pricing.api.SalesPriceView;
import org.relance.pricing.api.SalesPrices;

@ApplicationScoped
@Transactional
@Allowed(Role.CAMPAIGN_MANAGER)
class DefaultSalesPrices implements SalesPrices {

    @Inject SalesPriceRepository repository;
    @Inject SalesPriceRules rules;
    @Inject TermKeeping keeping;

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
        return keeping.create(repository, rules.settled(details));
    }

    @Override
    public SalesPriceView change(long id, int version, SalesPriceDetails details) {
        return keeping.change(repository, id, version, () -> rules.settled(details));
    }

    @Override
    public void delete(long id, int version) {
        keeping.delete(repository, id, version);
    }
}
