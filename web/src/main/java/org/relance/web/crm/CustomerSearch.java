package org.relance.web.crm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.relance.crm.api.Customers;
import org.relance.kernel.db.ListRequest;
import org.relance.web.shell.Hit;
import org.relance.web.shell.SearchSource;

/** Customers in the global search. */
@ApplicationScoped
class CustomerSearch implements SearchSource {

    @Inject Customers customers;

    @Override
    public String label() {
        return "crm:search.customers";
    }

    @Override
    public List<Hit> find(String words, int limit) {
        ListRequest request = new ListRequest(words, null, "", false, "", 0, limit);
        return customers.list(request).rows().stream()
                .map(
                        row ->
                                new Hit(
                                        row.name(),
                                        row.number(),
                                        "/crm/customer-edit.xhtml?id=" + row.id()))
                .toList();
    }
}
