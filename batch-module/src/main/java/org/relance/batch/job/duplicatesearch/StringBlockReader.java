package org.relance.batch.job.duplicatesearch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Blocks of the contacts. */
@Dependent
@Named
class StringBlockReader extends BlockReader {

    @Override
    long left(long contactId) {
        return search.contactsAfter(contactId);
    }

    @Override
    boolean more(long contactId) {
        return search.hasContactsAfter(contactId);
    }
}
