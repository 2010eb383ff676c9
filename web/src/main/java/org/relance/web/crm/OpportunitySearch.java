package org.relance.web.crm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.relance.crm.api.Opportunities;
import org.relance.kernel.db.ListRequest;
import org.relance.web.shell.Hit;
import org.relance.web.shell.SearchSource;

/** Opportunities in the global search. */
@ApplicationScoped
class OpportunitySearch implements SearchSource {

    @Inject Opportunities opportunities;

    @Override
    public String label() {
        return "common:page.opportunities";
    }

    @Override
    public List<Hit> find(String words, int limit) {
        ListRequest request = new ListRequest(words, null, "", false, "", 0, limit);
        return opportunities.list(request).rows().stream()
                .map(
                        row ->
                                new Hit(
                                        row.description(),
                                        row.number() + " · " + row.contactName(),
                                        "/crm/opportunity-edit.xhtml?id=" + row.id()))
                .toList();
    }
}
