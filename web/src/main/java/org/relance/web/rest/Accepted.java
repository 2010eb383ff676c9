package org.relance.web.rest;

/** 202: what was asked for happens soon. */
public record Accepted<T>(T body) implements Answer<T> {}
