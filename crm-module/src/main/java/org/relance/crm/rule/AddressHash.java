package org.relance.crm.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.relance.kernel.db.TextFold;

/** Under what an e-mail address is known that must not be kept itself. */
public final class AddressHash {

    private AddressHash() {}

    /** SHA-256 of the folded address, in hexadecimal. */
    public static String of(String address) {
        try {
            byte[] folded = TextFold.fold(address).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(folded));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
