package org.relance.crm.api;

/** A salesperson; a blocked one cannot be chosen any more. */
public record SalespersonView(
        long id,
        String code,
        String name,
        String email,
        String phone,
        String jobTitle,
        boolean blocked,
        int version) {}
