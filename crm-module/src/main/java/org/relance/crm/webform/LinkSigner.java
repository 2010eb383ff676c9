package org.relance.crm.webform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Texts that cannot be made up: {@code text.signature}. One that was signed for a purpose is none
 * for another.
 */
final class LinkSigner {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE_BYTES = 18;

    private final byte[] secret;

    LinkSigner(byte[] secret) {
        this.secret = secret.clone();
    }

    String sign(String purpose, String text) {
        return text + "." + signature(purpose, text);
    }

    /** The text of a token of ours; empty for any other. */
    Optional<String> read(String purpose, String token) {
        int dot = token == null ? -1 : token.lastIndexOf('.');
        if (dot < 1) {
            return Optional.empty();
        }
        String text = token.substring(0, dot);
        boolean ours =
                MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8),
                        sign(purpose, text).getBytes(StandardCharsets.UTF_8));
        return ours ? Optional.of(text) : Optional.empty();
    }

    private String signature(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            byte[] whole = mac.doFinal((purpose + ":" + text).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Arrays.copyOf(whole, SIGNATURE_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
