package org.relance.crm.webform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;
import org.relance.kernel.db.Settings;

/** Keeps the secret by which tickets and tags are signed; made when it is first needed. */
@ApplicationScoped
class LinkSecrets {

    private static final String SECRET = "crm.link-secret";
    private static final int SECRET_BYTES = 32;

    @Inject Settings settings;

    LinkSigner signer() {
        String secret = settings.find(SECRET).orElseGet(this::create);
        return new LinkSigner(Base64.getDecoder().decode(secret));
    }

    private String create() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        String secret = Base64.getEncoder().encodeToString(bytes);
        settings.put(SECRET, secret);
        return secret;
    }
}
