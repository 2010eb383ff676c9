package org.relance.web.crm;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.relance.access.api.MyAccount;
import org.relance.crm.api.TaskPriority;
import org.relance.crm.api.TaskStatus;
import org.relance.crm.api.TaskType;
import org.relance.crm.api.TaskView;
import org.relance.crm.api.Tasks;
import org.relance.kernel.BusinessClock;
import org.relance.web.marketing.MarketingChoices;
import org.relance.web.shell.Choice;
import org.relance.web.shell.ListModel;
import org.relance.web.shell.Shell;

/** The list of tasks. */
@Named
@ViewScoped
public class TaskListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Tasks tasks;
    @Inject CodeChoices choices;
    @Inject MarketingChoices campaigns;
    @Inject OpportunityParties parties;
    @Inject TaskParties taskParties;
    @Inject MyAccount account;
    @Inject BusinessClock clock;
    @Inject Shell shell;

    private ListModel<TaskView> list;

    @PostConstruct
    void open() {
        list =
                ListModel.<TaskView>of(
                                request -> tasks.list(request), row -> String.valueOf(row.id()))
                        .flag("closed", "crm:task.closed.filter")
                        .choice("type", "crm:task.type", of(TaskType.values(), "type"))
                        .choice("status", "crm:task.status", of(TaskStatus.values(), "status"))
                        .choice(
                                "priority",
                                "crm:task.priority",
                                of(TaskPriority.values(), "priority"))
                        .choice(
                                "salesperson",
                                "crm:field.salespersonCode",
                                choices.getSalespeople())
                        .choice("team", "crm:team", choices.getTeams())
                        .choice("campaign", "crm:task.campaign", campaigns.getCampaigns())
                        .dates("start", "crm:task.start")
                        .dates("end", "crm:task.end")
                        .flag("cancelled", "crm:task.cancelled.filter")
                        .tab("crm:task.view.all", "")
                        .tab("crm:task.view.open", "f.closed=false");
        account.salesperson()
                .ifPresent(
                        mine ->
                                list.tab(
                                        "crm:task.view.mine",
                                        "f.closed=false&f.salesperson=" + mine));
        list.tab("crm:task.view.overdue", "f.closed=false&f.end=.." + clock.today().minusDays(1));
        list.narrowedTo("contact", "crm:task.contact", parties::nameOf);
        list.narrowedTo("company", "crm:field.companyId", parties::nameOf);
        list.narrowedTo("main", "crm:task.main", taskParties::taskName);
        list.narrowedTo("opportunity", "crm:task.opportunity", taskParties::nameOf);
    }

    private static List<Choice> of(Enum<?>[] constants, String kind) {
        return Choice.of(constants, "crm:task." + kind + ".");
    }

    /** Deletes those of the chosen tasks that are cancelled. */
    public void deleteCancelled() {
        int deleted = tasks.deleteCancelled(list.getSelection().chosen(TaskView::id));
        list.refresh();
        shell.tell("crm:task.deleted-cancelled", deleted);
    }

    /** True for an open task whose last day is over. */
    public boolean overdue(TaskView row) {
        return row.overdue(clock.today());
    }

    public ListModel<TaskView> getList() {
        return list;
    }
}
