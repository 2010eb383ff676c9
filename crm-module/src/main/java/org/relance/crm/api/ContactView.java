package org.relance.crm.api;

import java.time.Instant;
import java.util.List;

/**
 * A contact as its card shows it.
 *
 * @param companyNumber number of a person's company; a company's own number
 * @param optedOutAt when it refused mail, null if it did not
 * @param customerId customer of the contact or of its company, null if there is none
 * @param formerNumbers numbers of contacts that went up in this one
 */
public record ContactView(
        long id,
        String number,
        int version,
        ContactDetails details,
        String companyNumber,
        String companyName,
        Instant optedOutAt,
        String optOutSource,
        Long customerId,
        String customerNumber,
        Long importId,
        Instant createdAt,
        Instant changedAt,
        List<String> formerNumbers) {

    public ContactView {
        formerNumbers = List.copyOf(formerNumbers);
    }
}
