package org.relance.web.form;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.relance.crm.api.FormField;
import org.relance.crm.api.FormSubmission;
import org.relance.crm.api.WebVisitor;

/**
 * What a visitor has typed into a form and what the form remembers of them.
 *
 * @param tag of the tracked link, null for none
 */
record FormState(Map<String, String> typed, String ticket, String tag) {

    static final String TICKET = "ticket";
    static final String TAG = "c";
    static final String CONSENT = "consent";

    /** A field that people do not see and programs like to fill in. */
    static final String TRAP = "website";

    static FormState empty(String tag) {
        return new FormState(Map.of(), null, tag);
    }

    static FormState of(Map<String, String> sent) {
        return new FormState(sent, sent.get(TICKET), sent.get(TAG));
    }

    FormState with(String newTicket) {
        return new FormState(typed, newTicket, tag);
    }

    /** The same once the box is to be ticked again: its wording may be another one. */
    FormState unticked() {
        Map<String, String> rest = new HashMap<>(typed);
        rest.remove(CONSENT);
        return new FormState(rest, ticket, tag);
    }

    String value(FormField field) {
        return typed.getOrDefault(field.field(), "");
    }

    boolean isTicked() {
        return typed.containsKey(CONSENT);
    }

    FormSubmission submission(String page, WebVisitor visitor) {
        Map<FormField, String> values = new EnumMap<>(FormField.class);
        for (FormField field : FormField.values()) {
            Optional.ofNullable(typed.get(field.field()))
                    .ifPresent(value -> values.put(field, value.replace("\r\n", "\n")));
        }
        return new FormSubmission(values, isTicked(), ticket, tag, typed.get(TRAP), page, visitor);
    }
}
