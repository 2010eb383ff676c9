package org.relance.access.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.relance.access.api.ChangeTrail;
import org.relance.kernel.Allowed;
import org.relance.kernel.Role;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Listing;
import org.relance.kernel.db.Trail;

@ApplicationScoped
@Transactional
@Allowed(Role.ADMINISTRATOR)
class DefaultChangeTrail implements ChangeTrail {

    private static final Listing<Trail.Entry> ENTRIES =
            Listing.of(
                            Trail.Entry.class,
                            "t.id, t.happened_at, t.actor, t.subject, t.subject_id, t.subject_no,"
                                    + " t.action, t.detail",
                            "crm_trail t",
                            "t.id")
                    .requiredNumber("id", "t.id")
                    .date("happenedAt", "cast(t.happened_at as date)")
                    .requiredText("actor", "t.actor")
                    .requiredText("subject", "t.subject")
                    .number("subjectId", "t.subject_id")
                    .text("subjectNo", "t.subject_no")
                    .requiredText("action", "t.action")
                    .search("lower(t.actor || ' ' || coalesce(t.subject_no, ''))")
                    .orderedBy("id", true);

    @Inject Database database;

    @Override
    public ListPage<Trail.Entry> page(ListRequest request) {
        return ENTRIES.page(database, request);
    }
}
