package org.relance.crm.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.crm.api.ContactAddressDetails;
import org.relance.crm.api.ContactAddressView;
import org.relance.crm.api.ContactAddresses;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.PostalAddress;
import org.relance.crm.rule.Fields;
import org.relance.kernel.Allowed;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Changes;
import org.relance.kernel.db.Trail;

@ApplicationScoped
@Transactional
@Allowed(Role.READER)
class DefaultContactAddresses implements ContactAddresses {

    private static final String SUBJECT = "contact";
    private static final int BLOCK = 500;

    @Inject AddressRepository repository;
    @Inject Contacts contacts;
    @Inject Codes codes;
    @Inject BusinessClock clock;
    @Inject Trail trail;

    @Override
    public List<ContactAddressView> of(long contactId) {
        LocalDate today = clock.today();
        List<ContactAddressView> views = new ArrayList<>();
        boolean found = false;
        for (AddressRepository.Row row : repository.of(contactId)) {
            boolean active = !found && holds(row, today);
            found |= active;
            views.add(new ContactAddressView(row.id(), row.version(), row.details(), active));
        }
        return views;
    }

    private static boolean holds(AddressRepository.Row row, LocalDate day) {
        return !row.startingDate().isAfter(day)
                && (row.endingDate() == null || !row.endingDate().isBefore(day));
    }

    @Override
    @Allowed({Role.CAMPAIGN_MANAGER, Role.SALES})
    public ContactAddressView add(long contactId, ContactAddressDetails typed) {
        ContactView contact = contact(contactId);
        ContactAddressDetails details = settled(typed, null);
        long id = repository.add(contactId, details);
        trail.record(SUBJECT, contactId, contact.number(), "address-added", details.description());
        return view(contactId, id);
    }

    @Override
    @Allowed({Role.CAMPAIGN_MANAGER, Role.SALES})
    public ContactAddressView change(
            long contactId, long id, int version, ContactAddressDetails typed) {
        ContactView contact = contact(contactId);
        ContactAddressDetails before = known(contactId, id).details();
        ContactAddressDetails details = settled(typed, before);
        if (!repository.change(id, version, details)) {
            throw DomainException.stale("crm.changed-meanwhile", before.description());
        }
        String changes = before.description() + "\n" + Changes.between(before, details);
        trail.record(SUBJECT, contactId, contact.number(), "address-changed", changes);
        return view(contactId, id);
    }

    @Override
    @Allowed({Role.CAMPAIGN_MANAGER, Role.SALES})
    public void remove(long contactId, long id, int version) {
        ContactView contact = contact(contactId);
        String description = known(contactId, id).description();
        if (!repository.remove(id, version)) {
            throw DomainException.stale("crm.changed-meanwhile", description);
        }
        trail.record(SUBJECT, contactId, contact.number(), "address-removed", description);
    }

    @Override
    public Map<Long, PostalAddress> on(LocalDate day, Collection<Long> contactIds) {
        Map<Long, PostalAddress> places = new HashMap<>();
        List<Long> all = List.copyOf(contactIds);
        for (int from = 0; from < all.size(); from += BLOCK) {
            List<Long> some = all.subList(from, Math.min(all.size(), from + BLOCK));
            repository
                    .on(day, some)
                    .forEach(row -> places.putIfAbsent(row.contactId(), row.place()));
            repository.own(some).forEach(own -> places.putIfAbsent(own.id(), own.place()));
        }
        return places;
    }

    /** What is stored of what was typed; a country that was there before may be blocked by now. */
    private ContactAddressDetails settled(
            ContactAddressDetails typed, ContactAddressDetails before) {
        LocalDate start = Fields.required(typed.startingDate(), "startingDate");
        if (typed.endingDate() != null && typed.endingDate().isBefore(start)) {
            throw DomainException.invalid("crm.address-end-before-start", "endingDate");
        }
        PostalAddress place = typed.address();
        String country = Fields.optional(place.countryCode(), 20, "countryCode");
        boolean had =
                before != null && country != null && country.equals(before.address().countryCode());
        if (!had) {
            codes.require(CodeKind.COUNTRY, country, "countryCode");
        }
        return new ContactAddressDetails(
                Fields.required(typed.description(), 100, "description"),
                start,
                typed.endingDate(),
                new PostalAddress(
                        Fields.optional(place.address(), 200, "address"),
                        Fields.optional(place.address2(), 200, "address2"),
                        Fields.optional(place.postCode(), 20, "postCode"),
                        Fields.optional(place.city(), 100, "city"),
                        country));
    }

    private ContactView contact(long id) {
        return contacts.find(id)
                .orElseThrow(() -> DomainException.notFound("crm.contact-not-found", id));
    }

    private AddressRepository.Row known(long contactId, long id) {
        return repository
                .find(contactId, id)
                .orElseThrow(() -> DomainException.notFound("crm.address-not-found", id));
    }

    private ContactAddressView view(long contactId, long id) {
        return of(contactId).stream().filter(row -> row.id() == id).findFirst().orElseThrow();
    }
}
