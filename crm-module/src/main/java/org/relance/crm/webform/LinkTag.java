package org.relance.crm.webform;

import java.util.Optional;
import org.relance.kernel.LinkSigner;

/**
 * What a tracked link says about who comes by it.
 *
 * @param contactId whom it was made for, null for anybody
 */
record LinkTag(long campaignId, Long contactId) {

    private static final String PURPOSE = "tag";

    String signed(LinkSigner signer) {
        return signer.sign(PURPOSE, campaignId + "." + (contactId == null ? 0 : contactId));
    }

    /** The tag that a token is; empty where it is none of ours. */
    static Optional<LinkTag> read(String token, LinkSigner signer) {
        return signer.read(PURPOSE, token)
                .map(text -> text.split("\\.", 2))
                .map(parts -> new LinkTag(Long.parseLong(parts[0]), contact(parts[1])));
    }

    private static Long contact(String text) {
        long id = Long.parseLong(text);
        return id == 0 ? null : id;
    }
}
