package org.relance.web.crm;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.relance.crm.api.SalesCycleRow;
import org.relance.crm.api.SalesCycles;
import org.relance.web.shell.ListModel;

/** The sales cycles. */
@Named
@ViewScoped
public class CycleListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject SalesCycles cycles;

    private ListModel<SalesCycleRow> list;

    @PostConstruct
    void open() {
        list =
                ListModel.<SalesCycleRow>of(request -> cycles.list(request), SalesCycleRow::code)
                        .flag("blocked", "crm:cycle.blocked");
    }

    public ListModel<SalesCycleRow> getList() {
        return list;
    }
}
