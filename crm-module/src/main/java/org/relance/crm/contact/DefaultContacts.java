package org.relance.crm.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactRow;
import org.relance.crm.api.ContactStatistics;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.event.ContactOptedOut;
import org.relance.crm.duplicate.DuplicateUpkeep;
import org.relance.crm.rule.Fields;
import org.relance.kernel.Allowed;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Changes;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.NumberSeries;
import org.relance.kernel.db.Trail;

@ApplicationScoped
@Transactional
@Allowed(Role.READER)
class DefaultContacts implements Contacts {

    private static final String SUBJECT = "contact";

    @Inject ContactRepository repository;
    @Inject ContactQueries queries;
    @Inject ContactRules rules;
    @Inject ContactRemoval removal;
    @Inject CompanyTies ties;
    @Inject DuplicateUpkeep duplicates;
    @Inject NumberSeries numbers;
    @Inject Codes codes;
    @Inject Trail trail;
    @Inject BusinessClock clock;
    @Inject Event<ContactOptedOut> optedOut;

    @Override
    public ListPage<ContactRow> list(ListRequest request) {
        return queries.list(request);
    }

    @Override
    public List<Long> ids(ListRequest request) {
        return queries.ids(request);
    }

    @Override
    public Optional<ContactView> find(long id) {
        return repository.find(id).map(this::view);
    }

    @Override
    public Optional<ContactView> findByNumber(String number) {
        return queries.idOf(number).flatMap(this::find);
    }

    @Override
    @Allowed({Role.CAMPAIGN_MANAGER, Role.SALES})
    public ContactView create(ContactDetails typed) {
        Fields.required(typed.type(), "type");
        rules.checkType(typed);
        Contact company = ties.companyOf(typed);
        ContactDetails details = NameRule.settle(ties.inherit(typed, null, null, company), null);
        rules.checkCodes(details, null);
        Contact contact = new Contact(number(typed.number()), clock.systemClock().instant());
        contact.apply(details, clock.systemClock().instant());
        repository.add(contact);
        ties.tie(contact, company);
        repository.replaceCodes(contact.id(), details.classification());
        duplicates.changed(contact.id());
        trail.record(SUBJECT, contact.id(), contact.number(), "created", details.name());
        return view(contact);
    }

    private String number(String typed) {
        String number = numbers.accept(SUBJECT, Fields.optional(typed, 20, "number"));
        if (queries.idOf(number).isPresent()) {
            throw DomainException.conflict("crm.number-exists", number);
        }
        return number;
    }

    @Override
    @Allowed({Role.CAMPAIGN_MANAGER, Role.SALES})
    public ContactView change(long id, int version, ContactDetails typed) {
        Contact contact = known(id, version);
        rules.checkNotErased(contact);
        Fields.required(typed.type(), "type");
        rules.checkType(typed);
        ContactDetails before = details(contact);
        rules.checkTypeChange(contact, before, typed);
        Contact company = ties.companyOf(typed);
        boolean moves = !Objects.equals(before.companyId(), typed.companyId());
        ContactDetails settled = NameRule.settle(typed, before);
        ContactDetails details = moves ? ties.move(contact, settled, before, company) : settled;
        rules.checkCodes(details, before);
        contact.apply(details, clock.systemClock().instant());
        ties.tie(contact, company);
        repository.flush();
        repository.replaceCodes(id, details.classification());
        if (contact.type() == ContactType.COMPANY) {
            ties.letPersonsFollow(contact, before, details(contact));
        }
        duplicates.changed(id);
        ContactView after = view(contact);
        trail.record(
                SUBJECT, id, contact.number(), "changed", Changes.between(before, after.details()));
        return after;
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public void delete(long id, int version) {
        Contact contact = known(id, version);
        String name = details(contact).name();
        removal.remove(contact);
        trail.record(SUBJECT, id, contact.number(), "deleted", name);
    }

    @Override
    @Allowed({Role.CAMPAIGN_MANAGER, Role.SALES})
    public void optOut(long id, String source) {
        Contact contact = known(id);
        if (contact.optedOut()) {
            return;
        }
        Instant now = clock.now();
        String why = Fields.optional(source, 100, "source");
        contact.optOut(why, now);
        repository.flush();
        trail.record(SUBJECT, id, contact.number(), "opted-out", why);
        optedOut.fire(new ContactOptedOut(id, why, now));
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public void optIn(long id, String source) {
        Contact contact = known(id);
        if (!contact.optedOut()) {
            return;
        }
        rules.checkNotErased(contact);
        contact.optIn(clock.now());
        repository.flush();
        trail.record(SUBJECT, id, contact.number(), "opted-in", source);
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public int addMailingGroup(Collection<Long> contactIds, String code) {
        codes.require(CodeKind.MAILING_GROUP, Fields.required(code, 20, "code"), "code");
        int added = queries.addMailingGroup(contactIds, code);
        trail.record("mailing-group", null, code, "contacts-added", Integer.toString(added));
        return added;
    }

    @Override
    public void writeCsv(ListRequest request, List<String> headings, OutputStream out) {
        ContactCsv.write(queries::list, request, headings, out);
    }

    @Override
    public ContactStatistics statistics(long id) {
        return queries.statistics(id, known(id).type() == ContactType.COMPANY);
    }

    private Contact known(long id) {
        return repository
                .find(id)
                .orElseThrow(() -> DomainException.notFound("crm.contact-not-found", id));
    }

    private Contact known(long id, int version) {
        Contact contact = known(id);
        if (contact.version() != version) {
            throw DomainException.stale("crm.changed-meanwhile", contact.number());
        }
        return contact;
    }

    private ContactDetails details(Contact contact) {
        return contact.details(repository.codesOf(contact.id()));
    }

    private ContactView view(Contact contact) {
        return queries.view(contact, details(contact));
    }
}
