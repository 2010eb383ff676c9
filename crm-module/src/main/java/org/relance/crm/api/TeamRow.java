package org.relance.crm.api;

/**
 * A team in its list.
 *
 * @param members how many salespeople it has
 */
public record TeamRow(long id, String code, String description, int members) {}
