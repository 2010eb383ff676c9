package org.relance.crm.api;

/** A way to reach a person that the person can allow or refuse. */
public enum ConsentChannel {
    EMAIL,
    PHONE,
    SMS,
    POST
}
