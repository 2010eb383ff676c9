package org.relance.crm.api;

import java.time.LocalDate;

/**
 * A word of a person as somebody of the company notes it.
 *
 * @param topic code, or {@link Consents#ALL}
 * @param state granted, denied or withdrawn
 * @param source paper, phone, staff or import
 * @param happenedOn day on which the person said it, null for now
 * @param wording what the person agreed to, word by word; needed for what is granted
 * @param languageCode language of the wording, null for the contact's
 * @param origin where the proof is, such as a file number; null for none
 */
public record NewConsent(
        ConsentChannel channel,
        String topic,
        ConsentState state,
        ConsentSource source,
        LocalDate happenedOn,
        String wording,
        String languageCode,
        String origin) {}
