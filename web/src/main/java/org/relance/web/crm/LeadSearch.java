package org.relance.web.crm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relance.crm.api.LeadRow;
import org.relance.crm.api.Leads;
import org.relance.kernel.db.ListRequest;
import org.relance.web.shell.Hit;
import org.relance.web.shell.SearchSource;

/** Leads in the global search. */
@ApplicationScoped
class LeadSearch implements SearchSource {

    @Inject Leads leads;

    @Override
    public String label() {
        return "crm:search.leads";
    }

    @Override
    public List<Hit> find(String words, int limit) {
        ListRequest request = new ListRequest(words, null, "", false, "", 0, limit);
        return leads.list(request).rows().stream().map(LeadSearch::hit).toList();
    }

    private static Hit hit(LeadRow row) {
        String company = row.name().equals(row.companyName()) ? null : row.companyName();
        String note =
                Stream.of(row.number(), company, row.city())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · "));
        return new Hit(row.name(), note, "/crm/lead-edit.xhtml?id=" + row.id());
    }
}
