package org.relance.crm.api;

/** An activity in its list. */
public record ActivityRow(long id, String code, String description, int steps) {}
