package org.relance.web.rest;

/** How many records an action reached. */
public record Reached(int count) {}
