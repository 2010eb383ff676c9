package org.relance.crm.api.event;

/** A salesperson is about to go; an observer refuses by throwing. */
public record SalespersonDeleting(String code) {}
