package org.relance.marketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.ConfigProvider;
import org.relance.access.api.CompanySettings;
import org.relance.kernel.db.LinkSecrets;

/** Signs the links in mails. */
@ApplicationScoped
class UnsubscribeTokens {

    private static final String SECRET = "mail.token-secret";

    @Inject LinkSecrets secrets;
    @Inject CompanySettings company;

    /** Signs and checks with the present secret; for people outside, who may read no settings. */
    TokenSigner signer() {
        return signer(configuredAddress());
    }

    /** The same for links in mails, which lead to the address that the set-up names. */
    TokenSigner linkSigner() {
        String address = company.company().publicUrl();
        return signer(address.isBlank() ? configuredAddress() : address.strip());
    }

    private TokenSigner signer(String publicUrl) {
        return new TokenSigner(secrets.signer(SECRET), publicUrl);
    }

    private static String configuredAddress() {
        return ConfigProvider.getConfig().getValue("relance.public.url", String.class);
    }
}
