package org.relance.crm.api;

/** A field that a form shows; a required one must be filled in. */
public record FormInput(FormField field, boolean required) {}
