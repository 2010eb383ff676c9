package org.relance.web.marketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.api.Segments;
import org.relance.web.shell.Hit;
import org.relance.web.shell.SearchSource;

/** Segments in the global search. */
@ApplicationScoped
public class SegmentSearch implements SearchSource {

    @Inject Segments segments;

    @Override
    public String label() {
        return "common:page.segments";
    }

    @Override
    public List<Hit> find(String words, int limit) {
        ListRequest request = new ListRequest(words, null, "", false, "", 0, limit);
        return segments.list(request).rows().stream()
                .map(
                        s ->
                                new Hit(
                                        s.description(),
                                        s.number(),
                                        "/marketing/segment-edit.xhtml?id=" + s.id()))
                .toList();
    }
}
