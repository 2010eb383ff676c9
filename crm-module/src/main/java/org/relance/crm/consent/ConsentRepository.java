package org.relance.crm.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.ConsentRow;
import org.relance.kernel.db.Database;

/** Adds rows and reads them. There is no way to change or remove one here. */
@ApplicationScoped
class ConsentRepository {

    private static final String COLUMNS =
            "contact_id, lead_id, channel, topic, state, happened_at, recorded_at, recorded_by, source,"
                    + " origin, wording, language_code, address_hash, network_hash, agent_hash, asked_id";

    private static final String SELECT = "select id, " + COLUMNS + " from crm_consent where ";

    @Inject Database database;

    /** The words of a subject, the latest first. */
    List<ConsentRow> of(Subject subject) {
        return database.ask(
                h ->
                        h.createQuery(SELECT + subject.column() + " = :id order by id desc")
                                .bind("id", subject.id())
                                .mapTo(ConsentRow.class)
                                .list());
    }

    Optional<ConsentRow> find(long id) {
        return database.ask(
                h ->
                        h.createQuery(SELECT + "id = :id")
                                .bind("id", id)
                                .mapTo(ConsentRow.class)
                                .findOne());
    }

    /** How often an address was asked since then. */
    int askedSince(String addressHash, Instant since) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select count(*) from crm_consent where address_hash = :hash"
                                                + " and recorded_at > :since and state = 'PENDING' and asked_id is null")
                                .bind("hash", addressHash)
                                .bind("since", since)
                                .mapTo(Integer.class)
                                .one());
    }

    /** The contact that a lead has become, or the lead itself; empty where it is gone. */
    Optional<Subject> heirOf(ConsentRow word) {
        if (word.contactId() != null) {
            return Optional.of(Subject.contact(word.contactId()));
        }
        return database.ask(
                h ->
                        h.createQuery("select contact_id from crm_lead where id = :id")
                                .bind("id", word.leadId())
                                .map(
                                        (rs, ctx) -> {
                                            long contact = rs.getLong(1);
                                            return rs.wasNull()
                                                    ? Subject.lead(word.leadId())
                                                    : Subject.contact(contact);
                                        })
                                .findOne());
    }

    /** The address of a subject today; empty for none. */
    Optional<String> address(Subject subject) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select email from "
                                                + subject.table()
                                                + " where id = :id and email is not null")
                                .bind("id", subject.id())
                                .mapTo(String.class)
                                .findOne());
    }

    /** Adds a row, whatever id it has; answers it with its own. */
    ConsentRow add(ConsentRow row) {
        long id =
                database.ask(
                        h ->
                                h.createUpdate(
                                                "insert into crm_consent ("
                                                        + COLUMNS
                                                        + ") values (:contactId, :leadId, :channel, :topic, :state,"
                                                        + " :happenedAt, :recordedAt, :recordedBy, :source, :origin,"
                                                        + " :wording, :languageCode, :addressHash, :networkHash,"
                                                        + " :agentHash, :askedId)")
                                        .bindMethods(row)
                                        .executeAndReturnGeneratedKeys()
                                        .mapTo(Long.class)
                                        .one());
        return find(id).orElseThrow();
    }

    /**
     * Lets one transaction at a time speak for a subject: the second waits for the first to end,
     * and then reads what it wrote. An update, because Derby gives other locks back too early.
     */
    void lock(Subject subject) {
        database.change(
                h ->
                        h.createUpdate(
                                        "update "
                                                + subject.table()
                                                + " set version = version where id = :id")
                                .bind("id", subject.id())
                                .execute());
    }
}
