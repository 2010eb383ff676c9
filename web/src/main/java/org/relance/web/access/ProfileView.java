package org.relance.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import org.relance.access.api.MyAccount;
import org.relance.access.api.Preferences;
import org.relance.access.api.UserView;
import org.relance.web.security.Sessions;
import org.relance.web.shell.Shell;

/** What users choose for themselves, and their password. */
@Named
@ViewScoped
public class ProfileView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject MyAccount account;
    @Inject Sessions sessions;
    @Inject Shell shell;

    private UserView me;
    private String language;
    private String zone;
    private String theme;
    private String presentPassword;
    private String newPassword;

    @PostConstruct
    void open() {
        me = account.get();
        language = me.language();
        zone = me.zone();
        theme = me.theme();
    }

    /** Saves the choices and shows the page in them at once. */
    public void save() throws IOException {
        account.choose(new Preferences(language, zone, theme));
        shell.speak(language);
    }

    /** Changes the password; the session of this browser goes on, all others end. */
    public void changePassword() {
        account.changePassword(presentPassword, newPassword);
        HttpServletRequest request = (HttpServletRequest) external().getRequest();
        sessions.begin(request, me.username(), newPassword);
        presentPassword = null;
        newPassword = null;
        shell.tell("access:profile.password-changed");
    }

    /** Time zones to choose from. */
    public List<String> zones(String words) {
        String wanted = words == null ? "" : words.toLowerCase(shell.getLocale());
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.toLowerCase(shell.getLocale()).contains(wanted))
                .sorted()
                .limit(20)
                .toList();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    public UserView getMe() {
        return me;
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

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getPresentPassword() {
        return presentPassword;
    }

    public void setPresentPassword(String presentPassword) {
        this.presentPassword = presentPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }
}
