package org.relance.crm.api;

/** From which end of a value the characters of a search string are taken. */
public enum DuplicatePart {
    FIRST,
    LAST
}
