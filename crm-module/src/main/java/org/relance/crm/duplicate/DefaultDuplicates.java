package org.relance.crm.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.relance.crm.api.DuplicateRow;
import org.relance.crm.api.DuplicateSetup;
import org.relance.crm.api.Duplicates;
import org.relance.kernel.Allowed;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Changes;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Trail;

@ApplicationScoped
@Transactional
@Allowed(Role.READER)
class DefaultDuplicates implements Duplicates {

    @Inject DuplicateSettings settings;
    @Inject PairRepository pairs;
    @Inject CurrentActor actor;
    @Inject BusinessClock clock;
    @Inject Trail trail;

    @Override
    public ListPage<DuplicateRow> list(ListRequest request) {
        return pairs.list(request);
    }

    @Override
    public List<DuplicateRow> of(long contactId) {
        return pairs.of(contactId);
    }

    @Override
    @Allowed({Role.CAMPAIGN_MANAGER, Role.SALES})
    public void accept(long id, boolean separate) {
        DuplicateRow pair =
                pairs.find(id)
                        .orElseThrow(() -> DomainException.notFound("crm.duplicate-not-found", id));
        if (pair.separate() == separate) {
            return;
        }
        pairs.accept(id, separate, actor.get().username(), clock.systemClock().instant());
        trail.record(
                TRAIL,
                id,
                pair.contactNumber(),
                separate ? "separated" : "suspected",
                "%s %s / %s %s"
                        .formatted(
                                pair.contactNumber(),
                                pair.contactName(),
                                pair.otherNumber(),
                                pair.otherName()));
    }

    @Override
    public DuplicateSetup setup() {
        return settings.read().setup();
    }

    @Override
    @Allowed(Role.ADMINISTRATOR)
    public DuplicateSetup change(DuplicateSetup wanted) {
        DuplicateSettings.check(wanted);
        DuplicateSettings.State before = settings.read();
        DuplicateSetup after = before.setup().to(wanted);
        if (after.equals(before.setup())) {
            return after;
        }
        settings.write(after, before.generation() + 1);
        trail.record(TRAIL, null, null, "changed", Changes.between(before.setup(), after));
        return after;
    }
}
