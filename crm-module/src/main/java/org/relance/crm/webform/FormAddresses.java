package org.relance.crm.webform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.ConfigProvider;
import org.relance.access.api.CompanySettings;

/** Where people outside find a form. */
@ApplicationScoped
class FormAddresses {

    @Inject CompanySettings company;

    String of(FormRow form) {
        String set = company.company().publicUrl();
        String start = set.isBlank() ? configured() : set.strip();
        return start.replaceFirst("/+$", "") + "/forms/" + form.code();
    }

    private static String configured() {
        return ConfigProvider.getConfig().getValue("relance.public.url", String.class);
    }
}
