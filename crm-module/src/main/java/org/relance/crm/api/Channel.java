package org.relance.crm.api;

/** By what way an interaction happened. */
public enum Channel {
    EMAIL,
    PHONE,
    MEETING,
    LETTER,
    QUOTE,
    ORDER,
    INVOICE,
    OTHER
}
