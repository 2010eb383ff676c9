package org.relance.marketing.delivery;

import java.util.OptionalLong;
import org.relance.kernel.LinkSigner;

/** Tokens that name a row of the ledger and cannot be made up: {@code id.signature}. */
final class TokenSigner {

    private static final String PURPOSE = "unsubscribe";

    private final LinkSigner signer;
    private final String publicUrl;

    TokenSigner(LinkSigner signer, String publicUrl) {
        this.signer = signer;
        this.publicUrl =
                publicUrl.endsWith("/")
                        ? publicUrl.substring(0, publicUrl.length() - 1)
                        : publicUrl;
    }

    String token(long recipientId) {
        return signer.sign(PURPOSE, Long.toString(recipientId));
    }

    /** The address in the mail at which a token opts out. */
    String url(String token) {
        return publicUrl + "/unsubscribe?t=" + token;
    }

    /** The row that a token names; empty where the token is none of ours. */
    OptionalLong recipient(String token) {
        return signer.read(PURPOSE, token).stream().mapToLong(Long::parseLong).findFirst();
    }
}
