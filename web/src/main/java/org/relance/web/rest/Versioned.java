package org.relance.web.rest;

/** 200: a record and the version that a change of it names in {@code If-Match}. */
public record Versioned<T>(T body, long version) implements Answer<T> {}
