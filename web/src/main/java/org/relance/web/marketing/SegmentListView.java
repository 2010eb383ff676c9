package org.relance.web.marketing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.api.SegmentRow;
import org.relance.marketing.api.Segments;
import org.relance.web.shell.ListModel;
import org.relance.web.shell.Shell;

/** The list of segments. */
@Named
@ViewScoped
public class SegmentListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Segments segments;
    @Inject MarketingChoices choices;
    @Inject Shell shell;

    private ListModel<SegmentRow> list;

    @PostConstruct
    void open() {
        list =
                ListModel.of(this::page, SegmentRow::id)
                        .choice("campaignId", "marketing:campaign", choices.getCampaigns())
                        .choice(
                                "salespersonCode",
                                "marketing:salesperson",
                                choices.getSalespeople())
                        .dates("segmentDate", "marketing:date")
                        .numbers("lines", "marketing:contacts");
        tab("all", "");
        tab("free", "f.campaignId=0");
        tab("empty", "f.lines=0");
    }

    private void tab(String name, String query) {
        int equals = query.indexOf('=');
        ListRequest all = ListRequest.first(1);
        ListRequest request =
                equals < 0
                        ? all
                        : all.with(query.substring(2, equals), query.substring(equals + 1));
        list.tab(
                shell.text("marketing:segment.view." + name) + " " + segments.list(request).total(),
                query);
    }

    private ListPage<SegmentRow> page(ListRequest request) {
        return segments.list(request);
    }

    public ListModel<SegmentRow> getList() {
        return list;
    }
}
