package org.relance.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.List;
import java.util.Optional;
import org.relance.kernel.Actor;
import org.relance.kernel.Role;

/**
 * All pages that can be opened without a record, in the order of the menu. A page is offered when
 * its file is in the application and the actor has the role; add one line here for a new page.
 */
@Named
@ApplicationScoped
public class Pages {

    private static final List<Page> ALL =
            List.of(
                    menu("home", "/home", "home", Role.READER),
                    menu("contacts", "/crm/contact-list", "users", Role.READER),
                    below("contacts", "import", "/crm/import", Role.CAMPAIGN_MANAGER),
                    below("contacts", "customers", "/crm/customer-list"),
                    below("contacts", "interactions", "/crm/interaction-list"),
                    below(
                            "contacts",
                            "interaction-templates",
                            "/crm/interaction-template-list",
                            Role.CAMPAIGN_MANAGER),
                    below("contacts", "questionnaires", "/crm/questionnaire-list"),
                    below("contacts", "duplicates", "/crm/duplicate-list"),
                    below(
                            "contacts",
                            "suppressions",
                            "/crm/suppression-list",
                            Role.CAMPAIGN_MANAGER),
                    menu("segments", "/marketing/segment-list", "chart-pie", Role.READER),
                    below("segments", "logged-segments", "/marketing/logged-segment-list"),
                    menu("campaigns", "/marketing/campaign-list", "megaphone", Role.READER),
                    below("campaigns", "programmes", "/marketing/programme-list"),
                    below("campaigns", "campaign-entries", "/marketing/campaign-entry-list"),
                    menu("deliveries", "/mail/delivery-list", "send", Role.READER),
                    below("deliveries", "templates", "/marketing/template-list"),
                    below("deliveries", "caught-mails", "/mail/caught-list"),
                    menu("prices", "/pricing/item-list", "tag", Role.READER),
                    below("prices", "sales-prices", "/pricing/price-list"),
                    below("prices", "line-discounts", "/pricing/discount-list"),
                    menu("sales", "/pricing/document-list", "shopping-cart", Role.READER),
                    menu("opportunities", "/crm/opportunity-list", "bullseye", Role.READER),
                    below("opportunities", "opportunity-board", "/crm/opportunity-board"),
                    below("opportunities", "leads", "/crm/lead-list"),
                    below("opportunities", "lead-forms", "/crm/lead-form-list"),
                    menu("tasks", "/crm/task-list", "check-square", Role.READER),
                    below("tasks", "my-day", "/crm/my-day"),
                    below("tasks", "activities", "/crm/activity-list"),
                    below("tasks", "teams", "/crm/team-list"),
                    menu("calendar", "/calendar", "calendar", Role.READER),
                    menu("reports", "/reports/report-list", "file", Role.READER),
                    menu("batch", "/batch/run-list", "sliders-h", Role.READER),
                    menu("setup", "/access/setup", "cog", Role.ADMINISTRATOR),
                    below("setup", "users", "/access/user-list", Role.ADMINISTRATOR),
                    below("setup", "codes", "/crm/code-list", Role.ADMINISTRATOR),
                    below("setup", "salespeople", "/crm/salesperson-list", Role.ADMINISTRATOR),
                    below("setup", "sales-cycles", "/crm/cycle-list", Role.ADMINISTRATOR),
                    below("setup", "duplicate-setup", "/crm/duplicate-setup", Role.ADMINISTRATOR),
                    below("setup", "consent-setup", "/crm/consent-setup", Role.ADMINISTRATOR),
                    below("setup", "smtp", "/mail/smtp-edit", Role.ADMINISTRATOR),
                    below("setup", "trail", "/access/trail-list", Role.ADMINISTRATOR),
                    below("home", "notifications", "/access/notification-list"),
                    below("home", "profile", "/access/profile"),
                    below("home", "tokens", "/access/token-list"),
                    below("home", "calendar-feed", "/access/calendar-feed-edit"),
                    below("home", "help", "/help"));

    @Inject ServletContext application;

    private List<Page> present;

    /** Pages that are in the application, in menu order. */
    public List<Page> all() {
        if (present == null) {
            present = ALL.stream().filter(this::exists).toList();
        }
        return present;
    }

    /** Pages that the actor may open. */
    public List<Page> openTo(Actor actor) {
        return all().stream().filter(page -> mayOpen(actor, page)).toList();
    }

    /** The page with this path, if it is registered. */
    public Optional<Page> byView(String view) {
        return ALL.stream().filter(page -> page.view().equals(view)).findFirst();
    }

    public Optional<Page> byId(String id) {
        return ALL.stream().filter(page -> page.id().equals(id)).findFirst();
    }

    private static boolean mayOpen(Actor actor, Page page) {
        return page.role() == Role.READER || actor.mayActAs(page.role());
    }

    private boolean exists(Page page) {
        try {
            return application.getResource(page.view()) != null;
        } catch (MalformedURLException e) {
            throw new IllegalStateException(page.view(), e);
        }
    }

    private static Page menu(String id, String outcome, String icon, Role role) {
        return new Page(id, outcome, id, icon, role);
    }

    private static Page below(String subject, String id, String outcome) {
        return below(subject, id, outcome, Role.READER);
    }

    private static Page below(String subject, String id, String outcome, Role role) {
        return new Page(id, outcome, subject, "", role);
    }
}
