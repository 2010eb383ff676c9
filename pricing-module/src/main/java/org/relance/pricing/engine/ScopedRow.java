package org.relance.pricing.engine;

import org.relance.pricing.api.RowScope;

/** A row that counts within a scope. */
interface ScopedRow {

    long id();

    RowScope scope();
}
