package org.relance.web.marketing;

import java.util.Map;
import java.util.Optional;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.api.SegmentLineRow;
import org.relance.web.shell.PageModel;

/** The contacts on a segment, page by page; part of a card, so the address does not follow it. */
public class SegmentLineModel extends PageModel<SegmentLineRow> {

    private static final long serialVersionUID = 1L;

    private final Source<SegmentLineRow> source;
    private String search = "";

    SegmentLineModel(Source<SegmentLineRow> source) {
        super(SegmentLineRow::contactId);
        this.source = source;
    }

    @Override
    protected ListPage<SegmentLineRow> page(int first, int rows, Optional<SortMeta> order) {
        return source.page(
                new ListRequest(
                        search,
                        Map.of(),
                        order.map(SortMeta::getField).orElse(""),
                        order.map(SortMeta::getOrder)
                                .filter(SortOrder.DESCENDING::equals)
                                .isPresent(),
                        "",
                        first,
                        rows));
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search == null ? "" : search;
    }
}
