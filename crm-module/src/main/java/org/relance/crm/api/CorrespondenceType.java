package org.relance.crm.api;

/** How a contact wants to be written to. */
public enum CorrespondenceType {
    EMAIL,
    HARD_COPY
}
