package org.relance.marketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;
import org.eclipse.microprofile.config.ConfigProvider;
import org.relance.access.api.CompanySettings;
import org.relance.kernel.db.Settings;

/** Keeps the secret by which links in mails are signed; made when it is first needed. */
@ApplicationScoped
class UnsubscribeTokens {

    private static final String SECRET = "mail.token-secret";
    private static final int SECRET_BYTES = 32;

    @Inject Settings settings;
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
        String secret = settings.find(SECRET).orElseGet(this::create);
        return new TokenSigner(Base64.getDecoder().decode(secret), publicUrl);
    }

    private static String configuredAddress() {
        return ConfigProvider.getConfig().getValue("relance.public.url", String.class);
    }

    private String create() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        String secret = Base64.getEncoder().encodeToString(bytes);
        settings.put(SECRET, secret);
        return secret;
    }
}
