package org.relance.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.relance.kernel.Actor;
import org.relance.web.security.ReturnAddress;
import org.relance.web.security.Sessions;
import org.relance.web.shell.Messages;
import org.relance.web.shell.Shell;

/** The sign-in page: begins a session and goes on to the page that was wanted. */
@Named
@RequestScoped
public class SignInView {

    @Inject Sessions sessions;
    @Inject Shell shell;
    @Inject Messages messages;

    private String username;
    private String password;
    private String wanted;

    /** Checks the credentials; a refusal never says its reason. */
    public void enter() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        Optional<Actor> actor =
                sessions.begin((HttpServletRequest) external.getRequest(), username, password);
        if (actor.isEmpty()) {
            String sentence = messages.text("common:sign-in.refused", shell.getLocale());
            context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
            return;
        }
        external.redirect(external.getRequestContextPath() + ReturnAddress.safe(wanted));
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username == null ? "" : username.strip();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password == null ? "" : password;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
