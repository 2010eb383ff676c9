package org.relance.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.relance.access.api.CalendarFeedView;
import org.relance.access.api.CalendarFeeds;
import org.relance.access.api.CalendarKind;
import org.relance.access.api.CreatedCalendarFeed;
import org.relance.access.api.MyAccount;
import org.relance.access.api.NewCalendarFeed;
import org.relance.web.calendar.PublicAddress;
import org.relance.web.shell.Shell;

/** The own calendar feed: make it, see its address once, withdraw it. */
@Named
@ViewScoped
public class CalendarFeedEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CalendarFeeds feeds;
    @Inject MyAccount account;
    @Inject PublicAddress address;
    @Inject Shell shell;

    private CalendarFeedView feed;
    private boolean salesperson;
    private boolean mine;
    private List<CalendarKind> kinds =
            new ArrayList<>(
                    List.of(CalendarKind.CAMPAIGN, CalendarKind.DELIVERY, CalendarKind.TASK));

    /** Shown with the answer that made it and not kept in the view. */
    private transient String url;

    @PostConstruct
    void open() {
        feed = feeds.mine().orElse(null);
        salesperson = account.salesperson().isPresent();
        mine = salesperson;
    }

    public void create() {
        Set<CalendarKind> wanted = EnumSet.noneOf(CalendarKind.class);
        wanted.addAll(kinds);
        CreatedCalendarFeed created = feeds.create(new NewCalendarFeed(wanted, mine));
        feed = created.feed();
        Object request = FacesContext.getCurrentInstance().getExternalContext().getRequest();
        url =
                address.of((HttpServletRequest) request)
                        + "/calendar-feed/"
                        + created.secret()
                        + ".ics";
    }

    public void withdraw() {
        feeds.withdraw();
        feed = null;
        url = null;
        shell.tell("access:calendar-feed.withdrawn");
    }

    public CalendarKind[] getAllKinds() {
        return CalendarKind.values();
    }

    /** The feed as it is; null without one. */
    public CalendarFeedView getFeed() {
        return feed;
    }

    public String getUrl() {
        return url;
    }

    /** True for users who are a salesperson, so that there is something of their own. */
    public boolean isSalesperson() {
        return salesperson;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public List<CalendarKind> getKinds() {
        return kinds;
    }

    public void setKinds(List<CalendarKind> kinds) {
        this.kinds = kinds == null ? new ArrayList<>() : kinds;
    }
}
