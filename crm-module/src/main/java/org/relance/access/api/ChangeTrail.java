package org.relance.access.api;

import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Trail;

/** Who changed what and when, for administrators. Nobody changes the trail. */
public interface ChangeTrail {

    /** Entries, newest first unless the request says otherwise. */
    ListPage<Trail.Entry> page(ListRequest request);
}
