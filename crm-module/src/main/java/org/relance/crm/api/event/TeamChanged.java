package org.relance.crm.api.event;

/** A team has other members now; fired in the transaction of the change. */
public record TeamChanged(String code) {}
