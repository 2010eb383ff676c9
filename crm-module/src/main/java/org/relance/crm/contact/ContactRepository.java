package org.relance.crm.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.relance.crm.api.Classification;
import org.relance.crm.api.CodeKind;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;

@ApplicationScoped
class ContactRepository {

    @PersistenceContext(unitName = "crm")
    EntityManager em;

    @Inject Database database;

    void add(Contact contact) {
        em.persist(contact);
        em.flush();
    }

    /**
     * Writes what has changed.
     *
     * @throws DomainException {@code crm.changed-meanwhile} where somebody else was first
     */
    void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            String number = e.getEntity() instanceof Contact contact ? contact.number() : "";
            throw DomainException.stale("crm.changed-meanwhile", number);
        }
    }

    /** Removes contacts in their order; whatever still points to one of them refuses. */
    void remove(List<Contact> contacts) {
        try {
            for (Contact contact : contacts) {
                em.remove(contact);
                em.flush();
            }
        } catch (PersistenceException e) {
            throw DomainException.conflict(
                    "crm.contact-in-use", contacts.get(contacts.size() - 1).number());
        }
    }

    Optional<Contact> find(long id) {
        return Optional.ofNullable(em.find(Contact.class, id));
    }

    /** The contact, locked against all others until the transaction ends. */
    Optional<Contact> lock(long id) {
        return Optional.ofNullable(em.find(Contact.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<Contact> personsOf(long companyId) {
        return em.createQuery(
                        "select c from Contact c where c.companyId = :company and c.id <> :company order by c.id",
                        Contact.class)
                .setParameter("company", companyId)
                .getResultList();
    }

    Map<CodeKind, List<String>> codesOf(long contactId) {
        record Row(String kind, String code) {}
        List<Row> rows =
                database.ask(
                        h ->
                                h.createQuery(
                                                "select kind, code from crm_contact_code where contact_id = :id order by kind, code")
                                        .bind("id", contactId)
                                        .map((rs, ctx) -> new Row(rs.getString(1), rs.getString(2)))
                                        .list());
        Map<CodeKind, List<String>> codes = new EnumMap<>(CodeKind.class);
        rows.forEach(
                row ->
                        codes.computeIfAbsent(
                                        CodeKind.of(row.kind()), k -> new java.util.ArrayList<>())
                                .add(row.code()));
        return codes;
    }

    void replaceCodes(long contactId, Classification wanted) {
        database.change(
                h -> {
                    h.createUpdate("delete from crm_contact_code where contact_id = :id")
                            .bind("id", contactId)
                            .execute();
                    PreparedBatch batch =
                            h.prepareBatch(
                                    "insert into crm_contact_code (contact_id, kind, code) values (:id, :kind, :code)");
                    add(batch, contactId, CodeKind.INDUSTRY_GROUP, wanted.industryGroups());
                    add(batch, contactId, CodeKind.MAILING_GROUP, wanted.mailingGroups());
                    add(
                            batch,
                            contactId,
                            CodeKind.JOB_RESPONSIBILITY,
                            wanted.jobResponsibilities());
                    if (batch.size() > 0) {
                        batch.execute();
                    }
                });
    }

    private static void add(
            PreparedBatch batch, long contactId, CodeKind kind, List<String> codes) {
        codes.stream()
                .distinct()
                .forEach(
                        code ->
                                batch.bind("id", contactId)
                                        .bind("kind", kind.key())
                                        .bind("code", code)
                                        .add());
    }
}
