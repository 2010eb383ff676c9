package org.relance.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.relance.access.api.UserRow;
import org.relance.access.api.Users;
import org.relance.web.shell.ListModel;
import org.relance.web.shell.Shell;

/** The list of users. */
@Named
@ViewScoped
public class UserListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Users users;
    @Inject Shell shell;

    private ListModel<UserRow> list;

    @PostConstruct
    void open() {
        list =
                ListModel.of(users::page, UserRow::id)
                        .flag("active", "access:user.active")
                        .tab("access:user.view.all", "")
                        .tab("access:user.view.active", "f.active=true")
                        .tab("access:user.view.inactive", "f.active=false");
    }

    /** The names of the roles of a row. */
    public String roles(UserRow row) {
        List<String> names =
                Arrays.stream(row.roles().split(" "))
                        .filter(role -> !role.isEmpty())
                        .map(role -> shell.text("common:role." + role))
                        .toList();
        return String.join(", ", names);
    }

    public ListModel<UserRow> getList() {
        return list;
    }
}
