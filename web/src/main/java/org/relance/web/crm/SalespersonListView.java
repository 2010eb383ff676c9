package org.relance.web.crm;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.relance.crm.api.Salespeople;
import org.relance.crm.api.SalespersonView;
import org.relance.web.shell.ListModel;
import org.relance.web.shell.Shell;

/** The salespeople; few enough to be edited beside their list. */
@Named
@ViewScoped
public class SalespersonListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Salespeople salespeople;
    @Inject Shell shell;

    private ListModel<SalespersonView> list;
    private SalespersonForm form = new SalespersonForm();

    @PostConstruct
    void open() {
        list =
                ListModel.<SalespersonView>of(
                                request -> salespeople.list(request), SalespersonView::code)
                        .flag("blocked", "crm:salesperson.blocked");
    }

    public void add() {
        form = new SalespersonForm();
    }

    public void edit(SalespersonView person) {
        form = SalespersonForm.from(person);
    }

    public void save() {
        if (form.isKnown()) {
            salespeople.change(form.getCode(), form.version(), form.details());
        } else {
            salespeople.create(form.details());
        }
        list.refresh();
        shell.tell("common:saved");
    }

    public void delete() {
        salespeople.delete(form.getCode(), form.version());
        list.refresh();
        shell.tell("crm:salesperson.deleted");
    }

    public ListModel<SalespersonView> getList() {
        return list;
    }

    public SalespersonForm getForm() {
        return form;
    }
}
