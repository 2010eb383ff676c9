package org.relance.crm.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A question as a contact has answered it.
 *
 * @param automatic true where the job answers it
 * @param source where the value comes from; null where people answer
 * @param value what the latest classification counted; null for nothing
 * @param answeredOn day of the answer, or of the latest classification; null for none
 */
public record ContactQuestion(
        long id,
        String description,
        boolean multiple,
        boolean automatic,
        ProfileSource source,
        BigDecimal value,
        LocalDate answeredOn,
        List<ContactAnswer> answers) {

    public ContactQuestion {
        answers = List.copyOf(answers);
    }

    /** The answers that were given, in their order. */
    public List<ContactAnswer> given() {
        return answers.stream().filter(ContactAnswer::given).toList();
    }
}
