package org.relance.web.access;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.relance.access.api.ChangeUser;
import org.relance.access.api.NewUser;
import org.relance.access.api.UserView;
import org.relance.kernel.Role;

/** What the card of a user edits. */
public class UserForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String username;
    private String displayName;
    private String email;
    private String password;
    private String language = "fr";
    private String zone = "Europe/Paris";
    private String salespersonCode;
    private List<String> roles = List.of();

    static UserForm of(UserView user) {
        UserForm form = new UserForm();
        form.username = user.username();
        form.displayName = user.displayName();
        form.email = user.email();
        form.language = user.language();
        form.zone = user.zone();
        form.salespersonCode = user.salespersonCode();
        form.roles = user.roles().stream().map(Enum::name).toList();
        return form;
    }

    NewUser creation() {
        return new NewUser(
                username, displayName, email, password, language, zone, salespersonCode, chosen());
    }

    ChangeUser change() {
        return new ChangeUser(displayName, email, language, zone, salespersonCode, chosen());
    }

    private Set<Role> chosen() {
        return roles.stream().map(Role::valueOf).collect(Collectors.toSet());
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getSalespersonCode() {
        return salespersonCode;
    }

    public void setSalespersonCode(String salespersonCode) {
        this.salespersonCode = salespersonCode;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles == null ? List.of() : List.copyOf(roles);
    }
}
