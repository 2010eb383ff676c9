package org.relance.web.pricing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.pricing.api.DocumentKind;
import org.relance.pricing.api.DocumentRow;
import org.relance.pricing.api.DocumentStatus;
import org.relance.pricing.api.Documents;
import org.relance.web.shell.Choice;
import org.relance.web.shell.ListModel;
import org.relance.web.shell.Shell;

/** The list of quotes, orders and invoices. */
@Named
@ViewScoped
public class DocumentListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Documents documents;
    @Inject Shell shell;

    private ListModel<DocumentRow> list;

    @PostConstruct
    void open() {
        list =
                ListModel.of(this::page, DocumentRow::id)
                        .choice(
                                "kind",
                                "pricing:document.kind",
                                Choice.of(DocumentKind.values(), "pricing:document.kind."))
                        .choice(
                                "status",
                                "pricing:document.status",
                                Choice.of(DocumentStatus.values(), "pricing:document.status."))
                        .text("campaign", "pricing:campaign")
                        .dates("order-date", "pricing:date")
                        .numbers("amount-lcy", "pricing:amount");
        tab("all", "");
        tab("orders", "f.kind=ORDER");
        tab("quotes", "f.kind=QUOTE");
        tab("invoices", "f.kind=INVOICE");
    }

    private void tab(String name, String query) {
        ListRequest all = ListRequest.first(1);
        ListRequest wanted =
                query.isEmpty() ? all : all.with("kind", query.substring("f.kind=".length()));
        list.tab(
                shell.text("pricing:document.view." + name) + " " + documents.list(wanted).total(),
                query);
    }

    private ListPage<DocumentRow> page(ListRequest request) {
        return documents.list(request);
    }

    public ListModel<DocumentRow> getList() {
        return list;
    }
}
