package org.relance.crm.api;

/** A field of a company that the search for duplicates compares (domain.md §2). */
public enum DuplicateField {
    NAME,
    NAME2,
    ADDRESS,
    ADDRESS2,
    CITY,
    POST_CODE,
    PHONE,
    MOBILE,
    EMAIL,
    HOME_PAGE,
    VAT_NO,
    REGISTRATION_NO
}
