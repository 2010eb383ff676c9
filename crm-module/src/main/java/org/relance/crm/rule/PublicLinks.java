package org.relance.crm.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.ConfigProvider;
import org.relance.access.api.CompanySettings;
import org.relance.kernel.LinkSigner;
import org.relance.kernel.db.LinkSecrets;

/** Links of this module for people outside. */
@ApplicationScoped
public class PublicLinks {

    private static final String SECRET = "crm.link-secret";

    @Inject CompanySettings company;
    @Inject LinkSecrets secrets;

    /** Signs what stands in such links. */
    public LinkSigner signer() {
        return secrets.signer(SECRET);
    }

    /** Where people outside find a path of this server, which begins with a slash. */
    public String address(String path) {
        String set = company.company().publicUrl();
        String start = set.isBlank() ? configured() : set.strip();
        return start.replaceFirst("/+$", "") + path;
    }

    private static String configured() {
        return ConfigProvider.getConfig().getValue("relance.public.url", String.class);
    }
}
