package org.relance.access.api;

/** New name and query of a saved view, both as in {@link NewListView}. */
public record ChangeListView(String name, String query) {}
