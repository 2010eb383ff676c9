package org.relance.web.marketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.api.Campaigns;
import org.relance.web.shell.Hit;
import org.relance.web.shell.SearchSource;

/** Campaigns in the global search. */
@ApplicationScoped
public class CampaignSearch implements SearchSource {

    @Inject Campaigns campaigns;

    @Override
    public String label() {
        return "common:page.campaigns";
    }

    @Override
    public List<Hit> find(String words, int limit) {
        ListRequest request = new ListRequest(words, null, "", false, "", 0, limit);
        return campaigns.list(request).rows().stream()
                .map(
                        c ->
                                new Hit(
                                        c.description(),
                                        c.number(),
                                        "/marketing/campaign-edit.xhtml?id=" + c.id()))
                .toList();
    }
}
