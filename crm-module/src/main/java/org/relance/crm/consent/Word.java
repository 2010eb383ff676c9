package org.relance.crm.consent;

import java.time.Instant;
import org.relance.crm.api.ConsentChannel;
import org.relance.crm.api.ConsentRow;
import org.relance.crm.api.ConsentSource;
import org.relance.crm.api.ConsentState;
import org.relance.crm.api.WebVisitor;
import org.relance.kernel.LinkSigner;

/**
 * What is to be added for somebody.
 *
 * @param happenedAt null for now
 */
record Word(
        ConsentChannel channel,
        String topic,
        ConsentState state,
        Instant happenedAt,
        ConsentSource source,
        String origin,
        String wording,
        String languageCode,
        Web web,
        Long askedId) {

    /**
     * What is kept of an e-mail address and of a browser, by hash.
     *
     * @param addressHash null where no mail went
     */
    record Web(String addressHash, String networkHash, String agentHash) {
        static final Web NONE = new Web(null, null, null);

        static Web of(WebVisitor visitor, LinkSigner signer) {
            return new Web(
                    null,
                    print(signer, "network", visitor.network()),
                    print(signer, "agent", visitor.agent()));
        }

        private static String print(LinkSigner signer, String purpose, String text) {
            return text == null ? null : signer.fingerprint(purpose, text);
        }
    }

    /** A word without wording, such as the end of a subscription. */
    static Word of(
            ConsentChannel channel,
            String topic,
            ConsentState state,
            ConsentSource source,
            String origin) {
        return new Word(channel, topic, state, null, source, origin, null, null, Web.NONE, null);
    }

    /** The same word with its proof, of somebody else. */
    static Word copyOf(ConsentRow row) {
        return new Word(
                row.channel(),
                row.topic(),
                row.state(),
                row.happenedAt(),
                row.source(),
                row.origin(),
                row.wording(),
                row.languageCode(),
                new Web(row.addressHash(), row.networkHash(), row.agentHash()),
                row.askedId() == null ? Long.valueOf(row.id()) : row.askedId());
    }

    /** The same, said then. */
    Word at(Instant moment) {
        return new Word(
                channel, topic, state, moment, source, origin, wording, languageCode, web, askedId);
    }

    /** The same, asked at that address. */
    Word to(String addressHash) {
        return new Word(
                channel,
                topic,
                state,
                happenedAt,
                source,
                origin,
                wording,
                languageCode,
                new Web(addressHash, web.networkHash(), web.agentHash()),
                askedId);
    }

    ConsentRow rowOf(Subject subject, Instant now, String by) {
        return new ConsentRow(
                0,
                subject.contactId(),
                subject.leadId(),
                channel,
                topic,
                state,
                happenedAt == null ? now : happenedAt,
                now,
                by,
                source,
                origin,
                wording,
                languageCode,
                web.addressHash(),
                web.networkHash(),
                web.agentHash(),
                askedId);
    }
}
