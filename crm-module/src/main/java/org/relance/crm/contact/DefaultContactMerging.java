package org.relance.crm.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactMerging;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.MergeContacts;
import org.relance.crm.api.MergePreview;
import org.relance.crm.rule.Fields;
import org.relance.kernel.Allowed;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;

@ApplicationScoped
@Transactional
@Allowed({Role.CAMPAIGN_MANAGER, Role.SALES})
class DefaultContactMerging implements ContactMerging {

    @Inject ContactRepository repository;
    @Inject ContactQueries queries;
    @Inject MergeRules rules;
    @Inject ContactMerge merge;
    @Inject ReferenceMove references;

    @Override
    @Allowed(Role.READER)
    public MergePreview preview(long survivorId, long otherId) {
        Contact survivor = known(survivorId);
        Contact other = known(otherId);
        rules.checkPair(survivor, other);
        ContactView ours = view(survivor);
        ContactView theirs = view(other);
        List<MergePreview.Field> fields =
                MergeFields.between(ours.details(), theirs.details()).stream()
                        .map(field -> named(field, ours, theirs))
                        .toList();
        return new MergePreview(ours, theirs, fields, references.count(otherId));
    }

    /** A company is told by its number and name. */
    private static MergePreview.Field named(
            MergePreview.Field field, ContactView ours, ContactView theirs) {
        return field.name().equals("companyId")
                ? new MergePreview.Field(
                        field.name(), company(ours), company(theirs), field.takeOther())
                : field;
    }

    private static String company(ContactView contact) {
        return contact.details().companyId() == null
                ? null
                : contact.companyNumber() + " · " + contact.companyName();
    }

    @Override
    public ContactView merge(long survivorId, int version, MergeContacts wanted) {
        long otherId = Fields.required(wanted.otherId(), "otherId");
        int otherVersion = Fields.required(wanted.otherVersion(), "otherVersion");
        // Always in the order of the ids, so that two who merge crosswise wait instead of blocking.
        Contact first = locked(Math.min(survivorId, otherId));
        Contact second = locked(Math.max(survivorId, otherId));
        Contact survivor = survivorId <= otherId ? first : second;
        Contact other = survivorId <= otherId ? second : first;
        rules.checkPair(survivor, other);
        checkVersion(survivor, version);
        checkVersion(other, otherVersion);
        merge.merge(survivor, other, wanted.fromOther());
        return view(survivor);
    }

    private static void checkVersion(Contact contact, int version) {
        if (!Objects.equals(contact.version(), version)) {
            throw DomainException.stale("crm.changed-meanwhile", contact.number());
        }
    }

    private ContactView view(Contact contact) {
        ContactDetails details = contact.details(repository.codesOf(contact.id()));
        return queries.view(contact, details);
    }

    private Contact known(long id) {
        return repository.find(id).orElseThrow(() -> notFound(id));
    }

    private Contact locked(long id) {
        return repository.lock(id).orElseThrow(() -> notFound(id));
    }

    private static DomainException notFound(long id) {
        return DomainException.notFound("crm.contact-not-found", id);
    }
}
