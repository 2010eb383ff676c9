package org.relance.kernel.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;
import org.relance.kernel.LinkSigner;

/** Keeps the secrets by which links are signed; one is made when it is first needed. */
@ApplicationScoped
public class LinkSecrets {

    private static final int SECRET_BYTES = 32;

    @Inject Settings settings;

    /** Signs with the secret of this name. */
    public LinkSigner signer(String name) {
        String secret = settings.find(name).orElseGet(() -> create(name));
        return new LinkSigner(Base64.getDecoder().decode(secret));
    }

    private String create(String name) {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        String secret = Base64.getEncoder().encodeToString(bytes);
        settings.put(name, secret);
        return secret;
    }
}
