package org.relance.crm.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.InteractionView;
import org.relance.crm.api.Interactions;
import org.relance.crm.api.NewInteraction;
import org.relance.crm.rule.Fields;
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

    private static final String SUBJECT = "interaction";

    @Inject InteractionLog log;
    @Inject Trail trail;

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
        check(interaction);
        boolean blocked =
                log.isBlocked(interaction.contactId())
                        .orElseThrow(
                                () ->
                                        DomainException.invalid(
                                                "crm.contact-unknown",
                                                "contactId",
                                                interaction.contactId()));
        if (blocked) {
            throw DomainException.conflict("crm.contact-privacy-blocked", interaction.contactId());
        }
        long id = log.write(interaction);
        trail.record(SUBJECT, id, null, "created", interaction.description());
        return log.find(id).orElseThrow();
    }

    @Override
    @Allowed({Role.CAMPAIGN_MANAGER, Role.SALES})
    public int logAll(List<NewInteraction> interactions) {
        interactions.forEach(DefaultInteractions::check);
        return log.writeAll(interactions);
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public int cancel(Collection<Long> ids) {
        return noted("cancelled", log.cancel(ids));
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public int restore(Collection<Long> ids) {
        return noted("restored", log.restore(ids));
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public int deleteCancelled(Collection<Long> ids) {
        return noted("deleted", log.deleteCancelled(ids));
    }

    private int noted(String action, int count) {
        if (count > 0) {
            trail.record(SUBJECT, null, null, action, Integer.toString(count));
        }
        return count;
    }

    private static void check(NewInteraction interaction) {
        Fields.required(interaction.description(), 200, "description");
        Fields.required(interaction.channel(), "channel");
        if (interaction.durationMin() < 0) {
            throw DomainException.invalid("crm.negative", "durationMin");
        }
        if (interaction.unitCost() != null && interaction.unitCost().signum() < 0) {
            throw DomainException.invalid("crm.negative", "unitCost");
        }
    }
}
