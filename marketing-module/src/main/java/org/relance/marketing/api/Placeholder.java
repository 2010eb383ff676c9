package org.relance.marketing.api;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a template may ask for, written {@code {{contact.firstName}}}. A value that is missing
 * becomes empty; a second part after a bar is taken instead: {@code {{contact.firstName|there}}}.
 */
public enum Placeholder {
    CONTACT_NUMBER("contact.number"),
    CONTACT_NAME("contact.name"),
    CONTACT_FIRST_NAME("contact.firstName"),
    CONTACT_SURNAME("contact.surname"),
    CONTACT_JOB_TITLE("contact.jobTitle"),
    CONTACT_COMPANY("contact.companyName"),
    CONTACT_SALUTATION("contact.salutation"),
    CONTACT_CITY("contact.city"),
    CONTACT_EMAIL("contact.email"),
    CAMPAIGN_NUMBER("campaign.number"),
    CAMPAIGN_DESCRIPTION("campaign.description"),
    CAMPAIGN_STARTING_DATE("campaign.startingDate"),
    CAMPAIGN_ENDING_DATE("campaign.endingDate"),
    SALESPERSON_NAME("salesperson.name"),
    SALESPERSON_EMAIL("salesperson.email"),
    SALESPERSON_PHONE("salesperson.phone"),
    SENDER_NAME("sender.name"),
    UNSUBSCRIBE_LINK("unsubscribe.link");

    private final String key;

    Placeholder(String key) {
        this.key = key;
    }

    /** How it is written between the braces. */
    public String key() {
        return key;
    }

    /** The placeholder with this key. */
    public static Optional<Placeholder> of(String key) {
        return Arrays.stream(values()).filter(p -> p.key.equals(key)).findFirst();
    }
}
