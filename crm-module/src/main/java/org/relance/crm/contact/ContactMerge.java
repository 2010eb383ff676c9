package org.relance.crm.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.event.ContactLinkedToCustomer;
import org.relance.crm.api.event.ContactOptedOut;
import org.relance.crm.api.event.ContactsMerged;
import org.relance.crm.api.event.ContactsMerging;
import org.relance.crm.duplicate.DuplicateUpkeep;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.db.Changes;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.Trail;

/**
 * Lets one contact go up in another, both locked. People are read before anything is written by
 * SQL, and all entities are flushed before references move.
 */
@ApplicationScoped
class ContactMerge {

    private static final String SUBJECT = "contact";

    @Inject ContactRepository repository;
    @Inject MergeRules rules;
    @Inject CompanyTies ties;
    @Inject ReferenceMove references;
    @Inject DuplicateUpkeep duplicates;
    @Inject Database database;
    @Inject BusinessClock clock;
    @Inject CurrentActor actor;
    @Inject Trail trail;
    @Inject Event<ContactsMerging> merging;
    @Inject Event<ContactsMerged> merged;
    @Inject Event<ContactLinkedToCustomer> linked;
    @Inject Event<ContactOptedOut> optedOut;

    void merge(Contact survivor, Contact other, List<String> fromOther) {
        ContactDetails before = details(survivor);
        ContactDetails theirs = details(other);
        ContactDetails after = MergeFields.merged(before, theirs, fromOther);
        String moved = references.count(other.id()).toString();
        Contact company = ties.companyOf(after);
        merging.fire(new ContactsMerging(survivor.id(), other.id()));

        boolean refused = survivor.optedOut();
        change(survivor, other, after, company);
        if (survivor.type() == ContactType.COMPANY) {
            ties.letPersonsFollow(survivor, before, details(survivor));
            ties.takeOver(repository.personsOf(other.id()), theirs, survivor);
        }
        long keeper = company == null ? survivor.id() : company.id();
        var customer = rules.carryCustomer(survivor, other, keeper);
        references.move(other.id(), survivor.id());
        if (company != null) {
            references.nameCompany(survivor.id(), company.id());
        }
        customer.ifPresent(id -> linked.fire(new ContactLinkedToCustomer(keeper, id)));
        duplicates.merged(survivor.id(), other.id());
        merged.fire(new ContactsMerged(survivor.id(), other.id()));
        keepNumber(other, survivor);
        repository.remove(List.of(other));
        duplicates.changed(survivor.id());
        if (survivor.optedOut() && !refused) {
            optedOut.fire(
                    new ContactOptedOut(
                            survivor.id(), survivor.optOutSource(), survivor.optedOutAt()));
        }
        String changes = Changes.between(before, details(survivor));
        record(survivor, other, theirs, moved, changes);
    }

    private void change(Contact survivor, Contact other, ContactDetails after, Contact company) {
        Instant now = clock.systemClock().instant();
        survivor.apply(after, now);
        survivor.inheritOptOut(other, now);
        ties.tie(survivor, company);
    }

    private void keepNumber(Contact other, Contact survivor) {
        database.change(
                h ->
                        h.createUpdate(
                                        "insert into crm_merged_number (number, contact_id, merged_at, merged_by)"
                                                + " values (:number, :contact, :at, :by)")
                                .bind("number", other.number())
                                .bind("contact", survivor.id())
                                .bind("at", clock.systemClock().instant())
                                .bind("by", actor.get().username())
                                .execute());
    }

    private void record(
            Contact survivor, Contact other, ContactDetails theirs, String moved, String changes) {
        trail.record(
                SUBJECT,
                survivor.id(),
                survivor.number(),
                "merged",
                "%s %s\n%s\n%s".formatted(other.number(), theirs.name(), changes, moved));
        trail.record(SUBJECT, other.id(), other.number(), "merged-into", survivor.number());
    }

    private ContactDetails details(Contact contact) {
        return contact.details(repository.codesOf(contact.id()));
    }
}
