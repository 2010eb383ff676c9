package org.relance.crm.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;

/** Which contacts can't become one. */
@ApplicationScoped
class MergeRules {

    @Inject ContactRules rules;
    @Inject Database database;

    /** Refuses contacts that are not two of a kind. */
    void checkPair(Contact survivor, Contact other) {
        rules.checkNotErased(survivor);
        rules.checkNotErased(other);
        if (survivor.id().equals(other.id())) {
            throw DomainException.conflict("crm.merge-itself", survivor.number());
        }
        boolean employed =
                other.id().equals(survivor.companyId()) || survivor.id().equals(other.companyId());
        if (employed) {
            throw DomainException.conflict(
                    "crm.merge-own-company", survivor.number(), other.number());
        }
        if (survivor.type() != other.type()) {
            throw DomainException.conflict(
                    "crm.merge-types-differ", survivor.number(), other.number());
        }
    }

    /**
     * Lets the keeper carry the one customer that the contacts have, if they have one.
     *
     * @param keeperId the survivor, or its company
     * @return the customer
     * @throws DomainException {@code crm.merge-two-customers}
     */
    Optional<Long> carryCustomer(Contact survivor, Contact other, long keeperId) {
        Set<Linked> customers = new TreeSet<>(Comparator.comparing(Linked::number));
        for (long id : new long[] {keeperId, survivor.id(), other.id()}) {
            linked(id).ifPresent(customers::add);
        }
        if (customers.size() > 1) {
            throw DomainException.conflict(
                    "crm.merge-two-customers",
                    customers.stream().map(Linked::number).collect(Collectors.joining(", ")));
        }
        Optional<Long> customer = customers.stream().map(Linked::id).findFirst();
        customer.ifPresent(id -> carry(id, keeperId));
        return customer;
    }

    private record Linked(long id, String number) {}

    private Optional<Linked> linked(long contactId) {
        return database.ask(
                h ->
                        h.createQuery("select id, number from crm_customer where contact_id = :id")
                                .bind("id", contactId)
                                .map((rs, ctx) -> new Linked(rs.getLong(1), rs.getString(2)))
                                .findOne());
    }

    private void carry(long customerId, long contactId) {
        database.change(
                h ->
                        h.createUpdate(
                                        "update crm_customer set contact_id = :contact, version = version + 1"
                                                + " where id = :id and contact_id <> :contact")
                                .bind("contact", contactId)
                                .bind("id", customerId)
                                .execute());
    }
}
