package org.relance.web.pricing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.relance.kernel.db.ListRequest;
import org.relance.pricing.api.Items;
import org.relance.web.shell.Hit;
import org.relance.web.shell.SearchSource;

/** Items in the global search. */
@ApplicationScoped
public class ItemSearch implements SearchSource {

    @Inject Items items;

    @Override
    public String label() {
        return "common:page.prices";
    }

    @Override
    public List<Hit> find(String words, int limit) {
        ListRequest request = new ListRequest(words, null, "", false, "", 0, limit);
        return items.list(request).rows().stream()
                .map(
                        i ->
                                new Hit(
                                        i.description(),
                                        i.number(),
                                        "/pricing/item-edit.xhtml?id=" + i.id()))
                .toList();
    }
}
