package org.relance.web.crm;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.relance.crm.api.Activities;
import org.relance.crm.api.ActivityRow;
import org.relance.web.shell.ListModel;

/** The list of activities. */
@Named
@ViewScoped
public class ActivityListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Activities activities;

    private ListModel<ActivityRow> list;

    @PostConstruct
    void open() {
        list = ListModel.of(request -> activities.list(request), ActivityRow::code);
    }

    public ListModel<ActivityRow> getList() {
        return list;
    }
}
