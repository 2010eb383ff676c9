package org.relance.kernel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Texts for links that cannot be made up: {@code text.signature}. One that was signed for a purpose
 * is none for another. Serves several threads.
 */
public final class LinkSigner {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE_BYTES = 18;

    /** Has its key; a copy per signature saves its set-up, which takes longer than signing. */
    private final Mac keyed;

    public LinkSigner(byte[] secret) {
        try {
            keyed = Mac.getInstance(ALGORITHM);
            keyed.init(new SecretKeySpec(secret, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The token of a text. */
    public String sign(String purpose, String text) {
        return text + "." + fingerprint(purpose, text);
    }

    /** The text of a token of ours; empty for any other. */
    public Optional<String> read(String purpose, String token) {
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

    /** Tells texts apart without saying what they are: 24 characters that nobody else can make. */
    public String fingerprint(String purpose, String text) {
        try {
            Mac mac = (Mac) keyed.clone();
            byte[] whole = mac.doFinal((purpose + ":" + text).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Arrays.copyOf(whole, SIGNATURE_BYTES));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
