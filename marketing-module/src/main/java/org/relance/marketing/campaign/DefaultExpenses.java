package org.relance.marketing.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.relance.kernel.Allowed;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.Role;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.Trail;
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.api.ExpenseDetails;
import org.relance.marketing.api.ExpenseView;
import org.relance.marketing.api.Expenses;

@ApplicationScoped
@Transactional
@Allowed(Role.CAMPAIGN_MANAGER)
class DefaultExpenses implements Expenses {

    @Inject CampaignRepository repository;
    @Inject Database database;
    @Inject Trail trail;
    @Inject BusinessClock clock;
    @Inject CurrentActor actor;

    @Override
    @Allowed(Role.READER)
    public List<ExpenseView> of(long campaignId) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select * from mkt_expense where campaign_id = :id order by expense_date, id")
                                .bind("id", campaignId)
                                .mapTo(ExpenseView.class)
                                .list());
    }

    @Override
    public ExpenseView add(long campaignId, ExpenseDetails details) {
        Campaign campaign = repository.campaign(campaignId);
        Expense expense = new Expense(campaignId, actor.get().username());
        expense.describe(details, clock.today());
        repository.added(expense);
        record(campaign, "expense-added", expense.trailText());
        return expense.view();
    }

    @Override
    public ExpenseView change(long campaignId, long id, int version, ExpenseDetails details) {
        Expense expense = repository.expense(campaignId, id);
        expense.checkVersion(version);
        String before = expense.trailText();
        expense.describe(details, clock.today());
        repository.flush();
        record(
                repository.campaign(expense.campaignId()),
                "expense-changed",
                before + " → " + expense.trailText());
        return expense.view();
    }

    @Override
    public void remove(long campaignId, long id, int version) {
        Expense expense = repository.expense(campaignId, id);
        expense.checkVersion(version);
        repository.remove(expense);
        record(repository.campaign(expense.campaignId()), "expense-removed", expense.trailText());
    }

    private void record(Campaign campaign, String action, String detail) {
        trail.record(Campaigns.TRAIL, campaign.id(), campaign.number(), action, detail);
    }
}
