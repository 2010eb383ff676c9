package org.relance.crm.vcard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;
import org.relance.crm.api.ContactCards;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.kernel.Allowed;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.ListRequest;

@ApplicationScoped
@Transactional
@Allowed(Role.READER)
class DefaultContactCards implements ContactCards {

    @Inject Contacts contacts;

    @Override
    public void write(Collection<Long> ids, OutputStream out) {
        if (ids.size() > MOST) {
            throw DomainException.invalid("crm.too-many-cards", null, ids.size(), MOST);
        }
        CardWriter cards = new CardWriter(out);
        try {
            for (Long id : ids) {
                Optional<ContactView> contact = contacts.find(id);
                if (contact.isPresent()) {
                    cards.write(contact.get());
                }
            }
            cards.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(ListRequest request, OutputStream out) {
        write(contacts.ids(request), out);
    }
}
