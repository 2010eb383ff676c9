package org.relance.web.pricing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.relance.kernel.db.ListRequest;
import org.relance.pricing.api.Documents;
import org.relance.web.shell.Hit;
import org.relance.web.shell.SearchSource;

/** Documents in the global search. */
@ApplicationScoped
public class DocumentSearch implements SearchSource {

    @Inject Documents documents;

    @Override
    public String label() {
        return "common:page.sales";
    }

    @Override
    public List<Hit> find(String words, int limit) {
        ListRequest request = new ListRequest(words, null, "", false, "", 0, limit);
        return documents.list(request).rows().stream()
                .map(
                        d ->
                                new Hit(
                                        d.customerName(),
                                        d.number(),
                                        "/pricing/document-edit.xhtml?id=" + d.id()))
                .toList();
    }
}
