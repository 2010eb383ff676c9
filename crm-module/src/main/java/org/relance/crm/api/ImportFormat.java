package org.relance.crm.api;

/** What a file is, found by its content. */
public enum ImportFormat {
    CSV,
    XLSX,
    /** Address book, vCard 2.1, 3.0 or 4.0. */
    VCARD,
    /** Contacts exported by Google. */
    GOOGLE,
    /** Contacts exported by Outlook, in English or French. */
    OUTLOOK
}
