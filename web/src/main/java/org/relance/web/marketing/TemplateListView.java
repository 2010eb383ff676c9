package org.relance.web.marketing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.api.TemplateRow;
import org.relance.marketing.api.Templates;
import org.relance.web.shell.ListModel;

/** The list of mail templates. */
@Named
@ViewScoped
public class TemplateListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Templates templates;

    private ListModel<TemplateRow> list;

    @PostConstruct
    void open() {
        list =
                ListModel.of(this::page, TemplateRow::id)
                        .flag("blocked", "marketing:template.blocked")
                        .tab("marketing:template.view.all", "")
                        .tab("marketing:template.view.usable", "f.blocked=false");
    }

    private ListPage<TemplateRow> page(ListRequest request) {
        return templates.list(request);
    }

    public ListModel<TemplateRow> getList() {
        return list;
    }
}
