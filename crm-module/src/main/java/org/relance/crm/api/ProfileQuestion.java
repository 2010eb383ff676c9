package org.relance.crm.api;

import java.time.LocalDate;
import java.util.List;

/**
 * A question with its answers in their order.
 *
 * @param id null for one that is new
 * @param description at most 250 characters
 * @param multiple true lets a contact give several answers by hand
 * @param rule how the job answers it; null where people do
 * @param answers at least one
 * @param classifiedOn day of the latest run of the job; null for none, and ignored where it is
 *     typed
 */
public record ProfileQuestion(
        Long id,
        String description,
        boolean multiple,
        ProfileRule rule,
        List<ProfileAnswer> answers,
        LocalDate classifiedOn) {

    public ProfileQuestion {
        answers = answers == null ? List.of() : List.copyOf(answers);
    }

    /** A new question that takes one answer by hand. */
    public static ProfileQuestion of(String description, ProfileAnswer... answers) {
        return new ProfileQuestion(null, description, false, null, List.of(answers), null);
    }

    /** True where the job answers it. */
    public boolean automatic() {
        return rule != null;
    }
}
