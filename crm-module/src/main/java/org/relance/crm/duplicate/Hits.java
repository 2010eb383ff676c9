package org.relance.crm.duplicate;

import org.relance.crm.api.ContactType;

/**
 * What a pair has in common.
 *
 * @param rows strings that a contact of this type can have
 */
record Hits(ContactType type, int hits, int rows) {}
