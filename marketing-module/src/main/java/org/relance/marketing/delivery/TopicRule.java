package org.relance.marketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jdbi.v3.core.statement.SqlStatement;
import org.relance.crm.api.ConsentBasis;
import org.relance.crm.api.ConsentSettings;
import org.relance.crm.api.ConsentState;
import org.relance.crm.api.Consents;
import org.relance.kernel.db.Database;

/**
 * Who may be written to about a topic. Mails without a topic go to everybody who has not refused
 * all topics, whatever the set-up says.
 */
@ApplicationScoped
class TopicRule {

    private static final String ANY_REFUSAL =
            "select 1 from crm_consent where channel = 'EMAIL' and contact_id is not null"
                    + " and state <> 'GRANTED' fetch first 1 rows only";

    @Inject Database database;
    @Inject ConsentSettings settings;

    /** The statements for one topic. */
    record Statements(AudienceSql sql, String topic) {

        <T extends SqlStatement<T>> T bind(T statement) {
            return sql.asksForTopic() ? statement.bind("topic", topic) : statement;
        }
    }

    /**
     * The statements for a topic.
     *
     * @param topic null for none
     */
    Statements statements(String topic) {
        String about = topic == null ? Consents.ALL : topic;
        if (basis(topic) == ConsentBasis.CONSENT) {
            return new Statements(AudienceSql.IF_AGREED, about);
        }
        return new Statements(
                anyRefusal() ? AudienceSql.UNLESS_REFUSED : AudienceSql.ANYBODY, about);
    }

    private boolean anyRefusal() {
        return database.ask(
                h -> h.createQuery(ANY_REFUSAL).mapTo(Integer.class).findOne().isPresent());
    }

    /** What silence means for mails with this topic, null for none. */
    private ConsentBasis basis(String topic) {
        return topic == null ? ConsentBasis.LEGITIMATE_INTEREST : settings.setup().basis();
    }

    /** Tells which of the mails may still be sent, as the last words of their contacts are now. */
    Predicate<OutgoingMail> allowing(List<OutgoingMail> mails) {
        Map<String, ConsentBasis> bases = new HashMap<>();
        mails.forEach(mail -> bases.computeIfAbsent(key(mail), key -> basis(mail.topic())));
        return mail -> bases.get(key(mail)).allows(word(mail));
    }

    private static String key(OutgoingMail mail) {
        return mail.topic() == null ? Consents.ALL : mail.topic();
    }

    private static ConsentState word(OutgoingMail mail) {
        return mail.consent() == null ? null : ConsentState.valueOf(mail.consent());
    }
}
