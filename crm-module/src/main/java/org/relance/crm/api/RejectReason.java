package org.relance.crm.api;

/** Says in the reader's language why a row was rejected. */
public interface RejectReason {

    /** The sentence for a rejected row. */
    String of(ImportRowView row);
}
