package org.relance.web.crm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relance.crm.api.ContactRow;
import org.relance.crm.api.Contacts;
import org.relance.kernel.db.ListRequest;
import org.relance.web.shell.Hit;
import org.relance.web.shell.SearchSource;

/** Contacts in the global search. */
@ApplicationScoped
class ContactSearch implements SearchSource {

    @Inject Contacts contacts;

    @Override
    public String label() {
        return "crm:search.contacts";
    }

    @Override
    public List<Hit> find(String words, int limit) {
        ListRequest request = new ListRequest(words, null, "", false, "", 0, limit);
        List<Hit> hits = contacts.list(request).rows().stream().map(ContactSearch::hit).toList();
        return hits.isEmpty() ? formerNumber(words) : hits;
    }

    /** Who looks for the number of a contact that went up in another finds the other. */
    private List<Hit> formerNumber(String words) {
        return contacts.findByNumber(words.strip().toUpperCase(Locale.ROOT)).stream()
                .map(
                        contact ->
                                new Hit(
                                        contact.details().name(),
                                        contact.number(),
                                        "/crm/contact-edit.xhtml?id=" + contact.id()))
                .toList();
    }

    private static Hit hit(ContactRow row) {
        String company = row.name().equals(row.companyName()) ? null : row.companyName();
        String note =
                Stream.of(row.number(), company, row.city())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · "));
        return new Hit(row.name(), note, "/crm/contact-edit.xhtml?id=" + row.id());
    }
}
