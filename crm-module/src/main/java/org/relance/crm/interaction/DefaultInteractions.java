package org.relance.crm.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.Evaluation;
import org.relance.crm.api.InteractionView;
import org.relance.crm.api.Interactions;
import org.relance.crm.api.NewInteraction;
import org.relance.crm.api.event.CampaignInteraction;
import org.relance.crm.api.event.InteractionsDropped;
import org.relance.crm.api.event.InteractionsLogged;
import org.relance.crm.api.event.InteractionsRestoring;
import org.relance.kernel.Allowed;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Trail;

@ApplicationScoped
@Transactional
@Allowed(Role.READER)
class DefaultInteractions implements Interactions {

    @Inject InteractionLog log;
    @Inject InteractionRules rules;
    @Inject Trail trail;
    @Inject Event<InteractionsLogged> logged;
    @Inject Event<InteractionsDropped> dropped;
    @Inject Event<InteractionsRestoring> restoring;

    @Override
    public ListPage<InteractionView> list(ListRequest request) {
        return log.list(request);
    }

    @Override
    public Optional<InteractionView> find(long id) {
        return log.find(id);
    }

    @Override
    @Allowed({Role.CAMPAIGN_MANAGER, Role.SALES})
    public InteractionView log(NewInteraction interaction) {
        return counted(log.write(rules.known(interaction)), "created");
    }

    @Override
    @Allowed({Role.CAMPAIGN_MANAGER, Role.SALES})
    public InteractionView finish(NewInteraction interaction) {
        return counted(log.write(rules.complete(interaction)), "created");
    }

    @Override
    @Allowed({Role.CAMPAIGN_MANAGER, Role.SALES})
    public InteractionView postpone(NewInteraction interaction) {
        long id = log.postpone(rules.begun(interaction));
        return noted(id, "postponed");
    }

    @Override
    @Allowed({Role.CAMPAIGN_MANAGER, Role.SALES})
    public InteractionView postpone(long id, NewInteraction interaction) {
        known(id);
        NewInteraction begun = rules.begun(interaction);
        take(id);
        return noted(log.postpone(begun), "postponed");
    }

    @Override
    @Allowed({Role.CAMPAIGN_MANAGER, Role.SALES})
    public InteractionView finish(long id, NewInteraction interaction) {
        known(id);
        NewInteraction complete = rules.complete(interaction);
        take(id);
        return counted(log.write(complete), "finished");
    }

    @Override
    @Allowed({Role.CAMPAIGN_MANAGER, Role.SALES})
    public void discard(long id) {
        InteractionView begun = known(id);
        take(id);
        trail.record(TRAIL, id, null, "deleted", begun.description());
    }

    private InteractionView known(long id) {
        return log.find(id)
                .orElseThrow(() -> DomainException.notFound("crm.interaction-not-found", id));
    }

    private void take(long id) {
        if (!log.removePostponed(id)) {
            throw DomainException.conflict("crm.interaction-not-postponed", id);
        }
    }

    private InteractionView counted(long id, String action) {
        List<CampaignInteraction> entries = log.ofCampaigns(List.of(id));
        if (!entries.isEmpty()) {
            logged.fire(new InteractionsLogged(entries));
        }
        return noted(id, action);
    }

    private InteractionView noted(long id, String action) {
        InteractionView entry = log.find(id).orElseThrow();
        trail.record(TRAIL, id, null, action, entry.description());
        return entry;
    }

    @Override
    @Allowed({Role.CAMPAIGN_MANAGER, Role.SALES})
    public int evaluate(Collection<Long> ids, Evaluation evaluation) {
        return noted("evaluated", log.evaluate(ids, evaluation));
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public int cancel(Collection<Long> ids) {
        List<CampaignInteraction> entries = log.ofCampaigns(ids);
        int cancelled = log.cancel(ids);
        drop(entries);
        return noted("cancelled", cancelled);
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public int restore(Collection<Long> ids) {
        List<CampaignInteraction> entries = log.cancelledOfCampaigns(ids);
        if (!entries.isEmpty()) {
            restoring.fire(new InteractionsRestoring(entries));
        }
        int restored = log.restore(ids);
        if (!entries.isEmpty()) {
            logged.fire(new InteractionsLogged(entries));
        }
        return noted("restored", restored);
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public int deleteCancelled(Collection<Long> ids) {
        return noted("deleted", log.deleteCancelled(ids));
    }

    private void drop(List<CampaignInteraction> entries) {
        if (!entries.isEmpty()) {
            dropped.fire(new InteractionsDropped(entries));
        }
    }

    private int noted(String action, int count) {
        if (count > 0) {
            trail.record(TRAIL, null, null, action, Integer.toString(count));
        }
        return count;
    }
}
