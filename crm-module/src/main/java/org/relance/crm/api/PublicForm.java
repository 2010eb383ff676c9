package org.relance.crm.api;

import java.util.List;

/** What people outside may see of a form that is active; values as in {@link LeadFormDetails}. */
public record PublicForm(
        long id,
        String code,
        String title,
        String introduction,
        String languageCode,
        List<FormInput> inputs,
        String consentText,
        boolean consentRequired,
        String thanks,
        String returnUrl,
        List<String> origins) {}
