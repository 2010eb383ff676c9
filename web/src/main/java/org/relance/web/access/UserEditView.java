package org.relance.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.relance.access.api.ApiTokens;
import org.relance.access.api.TokenView;
import org.relance.access.api.UserView;
import org.relance.access.api.Users;
import org.relance.kernel.Role;
import org.relance.web.shell.Shell;

/** The card of a user. */
@Named
@ViewScoped
public class UserEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Users users;
    @Inject ApiTokens tokens;
    @Inject Shell shell;

    private Long id;
    private UserView user;
    private UserForm form = new UserForm();
    private List<TokenView> userTokens = List.of();

    /** Reads the user, or begins a new one where the address names none. */
    public void open() {
        if (id != null) {
            show(users.get(id));
        }
    }

    private void show(UserView shown) {
        user = shown;
        id = shown.id();
        form = UserForm.of(shown);
        userTokens = tokens.of(shown.id());
    }

    /** Saves the card; a new user is opened under its own address. */
    public String save() {
        if (user == null) {
            UserView created = users.create(form.creation());
            return "/access/user-edit?faces-redirect=true&id=" + created.id();
        }
        show(users.change(user.id(), user.version(), form.change()));
        shell.saved();
        return null;
    }

    public void setNewPassword() {
        users.setPassword(user.id(), form.getPassword());
        show(users.get(user.id()));
        shell.tell("access:user.password-set");
    }

    public void deactivate() {
        show(users.deactivate(user.id(), user.version()));
        shell.saved();
    }

    public void activate() {
        show(users.activate(user.id(), user.version()));
        shell.saved();
    }

    public void unlock() {
        show(users.unlock(user.id()));
        shell.saved();
    }

    public void revoke(long tokenId) {
        tokens.revoke(tokenId);
        userTokens = tokens.of(user.id());
    }

    public boolean isNew() {
        return user == null;
    }

    public String getTitle() {
        return user == null ? shell.text("access:user.new") : user.displayName();
    }

    /** Names of the roles, for the check boxes. */
    public List<String> getAllRoles() {
        return Arrays.stream(Role.values()).map(Enum::name).toList();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public UserView getUser() {
        return user;
    }

    public UserForm getForm() {
        return form;
    }

    public List<TokenView> getTokens() {
        return userTokens;
    }
}
