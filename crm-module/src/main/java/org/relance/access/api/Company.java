package org.relance.access.api;

/**
 * The company that runs Relance, as reports and mails name it.
 *
 * @param activity what it does, a short line under its name
 * @param zone IANA time zone in which dates and times of day are meant
 * @param currency ISO 4217 code of the company currency
 * @param publicUrl address under which recipients of mails reach this server, for unsubscribe links
 */
public record Company(
        String name, String activity, String zone, String currency, String publicUrl) {}
