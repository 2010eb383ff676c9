package org.relance.crm.api;

/** What a contact is. */
public enum ContactType {
    COMPANY,
    PERSON
}
