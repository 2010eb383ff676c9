package org.relance.marketing.segment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.relance.crm.api.event.ContactsDeleting;
import org.relance.crm.api.event.PersonChangingCompany;
import org.relance.kernel.DomainException;

/** Contacts on a segment neither go nor change their company (domain.md §2). */
@ApplicationScoped
class SegmentGuard {

    @Inject LineRepository lines;

    void deleting(@Observes ContactsDeleting event) {
        refuseOnSegment(event.contactIds());
    }

    void changingCompany(@Observes PersonChangingCompany event) {
        refuseOnSegment(List.of(event.contactId()));
    }

    private void refuseOnSegment(List<Long> contactIds) {
        lines.anySegmentOf(contactIds)
                .ifPresent(
                        number -> {
                            throw DomainException.conflict("marketing.contact-on-segment", number);
                        });
    }
}
