package org.relance.crm.api;

import java.util.Optional;
import org.relance.kernel.DomainException;

/** Takes leads from people outside, who have no account: acts as the system. */
public interface LeadCapture {

    /** The active form with this code, whatever its case; else empty. */
    Optional<PublicForm> form(String code);

    /**
     * A signed ticket for one submission, valid for 12 hours. What comes back within 2 seconds was
     * not typed by a person.
     */
    String ticket(PublicForm form);

    /** The same for a form that is shown with its values: these need no time to be typed. */
    String ticketForFilled(PublicForm form);

    /**
     * Makes a lead of a submission, once. The consent is kept with its wording, version, time and
     * place where the box was ticked.
     *
     * @throws DomainException with the field that is to blame: {@code crm.required}, {@code
     *     crm.too-long}, {@code crm.bad-email}, {@code crm.bad-phone}, {@code
     *     crm.form-consent-needed}; {@code crm.form-sent-already} where the same was sent twice at
     *     the same moment, which is as good as repeated
     */
    Reception submit(PublicForm form, FormSubmission submission);
}
