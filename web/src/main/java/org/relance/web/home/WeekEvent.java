package org.relance.web.home;

/**
 * Something that happens on a day.
 *
 * @param kind state as {@code erp:tag} names them
 * @param what reference to the word for what happens
 */
public record WeekEvent(String title, String what, String note, String kind, String address) {}
