package org.relance.web.marketing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.api.SegmentLineRow;
import org.relance.web.shell.ListModel;

/** The contacts on a segment, page by page; part of a card, so the address does not follow it. */
public class SegmentLineModel extends LazyDataModel<SegmentLineRow> {

    private static final long serialVersionUID = 1L;

    private final ListModel.Source<SegmentLineRow> source;
    private final Map<String, SegmentLineRow> seen = new HashMap<>();
    private String search = "";

    SegmentLineModel(ListModel.Source<SegmentLineRow> source) {
        this.source = source;
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        // The page itself brings the total; asking twice would count twice.
        return getRowCount();
    }

    @Override
    public List<SegmentLineRow> load(
            int first, int rows, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        SortMeta sort =
                sortBy.values().stream().filter(SortMeta::isActive).findFirst().orElse(null);
        ListPage<SegmentLineRow> page =
                source.page(
                        new ListRequest(
                                search,
                                Map.of(),
                                sort == null ? "" : sort.getField(),
                                sort != null && sort.getOrder() == SortOrder.DESCENDING,
                                "",
                                first,
                                rows));
        setRowCount(Math.toIntExact(page.total()));
        page.rows().forEach(row -> seen.put(getRowKey(row), row));
        return page.rows();
    }

    @Override
    public String getRowKey(SegmentLineRow row) {
        return Long.toString(row.contactId());
    }

    @Override
    public SegmentLineRow getRowData(String rowKey) {
        return seen.get(rowKey);
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search == null ? "" : search;
    }
}
