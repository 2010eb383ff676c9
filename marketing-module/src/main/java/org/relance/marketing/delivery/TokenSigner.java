package org.relance.marketing.delivery;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tokens that name a row of the ledger and cannot be made up: {@code id.signature}. */
final class TokenSigner {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE_BYTES = 18;

    /** Has its key; a copy per signature saves its set-up, which takes longer than signing. */
    private final Mac keyed;

    private final String publicUrl;

    TokenSigner(byte[] secret, String publicUrl) {
        keyed = keyed(secret);
        this.publicUrl =
                publicUrl.endsWith("/")
                        ? publicUrl.substring(0, publicUrl.length() - 1)
                        : publicUrl;
    }

    private static Mac keyed(byte[] secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String token(long recipientId) {
        return recipientId + "." + signature(recipientId);
    }

    /** The address in the mail at which a token opts out. */
    String url(String token) {
        return publicUrl + "/unsubscribe?t=" + token;
    }

    /** The row that a token names; empty where the token is none of ours. */
    OptionalLong recipient(String token) {
        int dot = token == null ? -1 : token.indexOf('.');
        if (dot < 1 || dot > 18 || !token.substring(0, dot).matches("[1-9][0-9]*")) {
            return OptionalLong.empty();
        }
        long recipientId = Long.parseLong(token.substring(0, dot));
        boolean ours =
                MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8),
                        token(recipientId).getBytes(StandardCharsets.UTF_8));
        return ours ? OptionalLong.of(recipientId) : OptionalLong.empty();
    }

    private String signature(long recipientId) {
        try {
            Mac mac = (Mac) keyed.clone();
            byte[] whole =
                    mac.doFinal(("unsubscribe:" + recipientId).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Arrays.copyOf(whole, SIGNATURE_BYTES));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
