package org.relance.crm.api;

import java.util.Map;

/**
 * What somebody outside has sent.
 *
 * @param values by field; those that the form does not ask for are left out
 * @param consent true where the box was ticked
 * @param ticket as {@link LeadCapture#ticket} gave it; null where the form stands on another site
 * @param tag of a tracked link, null for none; one that is not ours counts as none
 * @param trap what a field that nobody sees holds; people leave it empty
 * @param page address at which it was filled in, for the proof of the consent
 * @param visitor by what it was sent, for the same
 */
public record FormSubmission(
        Map<FormField, String> values,
        boolean consent,
        String ticket,
        String tag,
        String trap,
        String page,
        WebVisitor visitor) {

    public FormSubmission {
        values = Map.copyOf(values);
    }
}
