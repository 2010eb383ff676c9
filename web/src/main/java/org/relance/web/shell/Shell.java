package org.relance.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.primefaces.PrimeFaces;
import org.relance.access.api.MyAccount;
import org.relance.access.api.Preferences;
import org.relance.kernel.Actor;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.Role;

/** The frame around a page: who reads it, in which language and theme, and where they are. */
@Named
@RequestScoped
public class Shell {

    // What the browser chose last, for pages before the sign-in; behind it the profile decides.
    private static final String LANGUAGE_COOKIE = "relance-language";
    private static final String THEME_COOKIE = "relance-theme";
    private static final String MENU_COOKIE = "relance-menu";
    private static final int ONE_YEAR = 365 * 24 * 3600;

    @Inject CurrentActor currentActor;
    @Inject Pages pages;
    @Inject Messages messages;
    @Inject MyAccount account;

    private Locale locale;
    private String theme;

    /** Language of this answer: the user's, before the sign-in the one chosen or the browser's. */
    public Locale getLocale() {
        if (locale == null) {
            locale =
                    currentActor
                            .find()
                            .map(Actor::language)
                            .or(() -> cookie(LANGUAGE_COOKIE).map(Locale::forLanguageTag))
                            .map(Messages::nearest)
                            .orElseGet(() -> Messages.nearest(external().getRequestLocale()));
        }
        return locale;
    }

    public String getLanguage() {
        return getLocale().getLanguage();
    }

    /** The zone in which the reader sees instants. */
    public ZoneId getZone() {
        return currentActor.find().map(Actor::zone).orElse(Actor.SYSTEM.zone());
    }

    /**
     * {@code light}, {@code dark}, or empty for what the reader's system says: the user's choice,
     * before the sign-in the browser's.
     */
    public String getTheme() {
        if (theme == null) {
            String chosen = isSignedIn() ? account.theme() : cookie(THEME_COOKIE).orElse("");
            theme = List.of("light", "dark").contains(chosen) ? chosen : "";
        }
        return theme;
    }

    /** Keeps the theme that the script of the page has set, a parameter {@code theme}. */
    public void paint() {
        String wanted = external().getRequestParameterMap().get("theme");
        account.choose(new Preferences(null, null, wanted));
    }

    public boolean isMenuFolded() {
        return cookie(MENU_COOKIE).filter("folded"::equals).isPresent();
    }

    public boolean isSignedIn() {
        return currentActor.find().isPresent();
    }

    public Actor getUser() {
        return currentActor.find().orElse(Actor.SYSTEM);
    }

    /** First letters of the first and the last word of the user's name. */
    public String getInitials() {
        String[] words = getUser().displayName().strip().split("[\\s-]+");
        String first = words[0].substring(0, Math.min(1, words[0].length()));
        return words.length == 1 ? first : first + words[words.length - 1].charAt(0);
    }

    /** The user's roles as a short text. */
    public String getRoles() {
        return getUser().roles().stream()
                .sorted()
                .map(role -> messages.text("common:role." + role.name(), getLocale()))
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    /** True if the user has the role of this name. */
    public boolean may(String role) {
        return getUser().mayActAs(Role.valueOf(role));
    }

    public boolean isReadOnly() {
        return !getUser().mayActAs(Role.CAMPAIGN_MANAGER, Role.SALES, Role.APPROVER);
    }

    /** Entries of the menu bar. */
    public List<Page> getMenu() {
        return currentActor
                .find()
                .map(actor -> pages.openTo(actor).stream().filter(Page::inMenu).toList())
                .orElse(List.of());
    }

    /** Pages below a menu entry, itself first; shown as tabs where there are several. */
    public List<Page> siblings(String subject) {
        return pages.openTo(getUser()).stream().filter(p -> p.subject().equals(subject)).toList();
    }

    public Optional<Page> page(String id) {
        return pages.byId(id);
    }

    /** Title of a registered page in the reader's language. */
    public String title(Page page) {
        return messages.text(page.title(), getLocale());
    }

    /** Text behind a reference {@code bundle:key}, for texts that beans name. */
    public String text(String reference) {
        return messages.text(reference, getLocale());
    }

    /** Opens the same page in the language and keeps it, with the account where there is one. */
    public void speak(String language) throws IOException {
        if (isSignedIn()) {
            account.choose(new Preferences(language, null, null));
        }
        external()
                .addResponseCookie(
                        LANGUAGE_COOKIE,
                        Messages.nearest(Locale.forLanguageTag(language)).getLanguage(),
                        Map.of("path", "/", "maxAge", ONE_YEAR, "httpOnly", true));
        external().redirect(here());
    }

    /** Ends the session and opens the sign-in page. */
    public void signOut() throws IOException, ServletException {
        ((HttpServletRequest) external().getRequest()).logout();
        external().invalidateSession();
        external().redirect(external().getRequestContextPath() + "/sign-in.xhtml");
    }

    /** Tells that a card was saved, and that what it shows now is the saved state. */
    public void saved() {
        saved("common:saved");
    }

    /** As {@link #saved()}, in other words. */
    public void saved(String reference) {
        tell(reference);
        PrimeFaces.current().ajax().addCallbackParam("saved", true);
    }

    /** Says something that went well as a toast. */
    public void tell(String reference, Object... arguments) {
        String text = messages.text(reference, getLocale(), arguments);
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
    }

    /** Address of the page that sent the request, with its state. */
    private String here() {
        String referer = external().getRequestHeaderMap().get("Referer");
        String root = external().getRequestContextPath() + "/";
        if (referer == null) {
            return root;
        }
        String path = referer.replaceFirst("^https?://[^/]*/*", "/");
        return path.startsWith(root) ? path : root;
    }

    private static Optional<String> cookie(String name) {
        Object found = external().getRequestCookieMap().get(name);
        return found instanceof Cookie cookie ? Optional.of(cookie.getValue()) : Optional.empty();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
