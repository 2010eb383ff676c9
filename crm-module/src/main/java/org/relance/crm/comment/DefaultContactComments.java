package org.relance.crm.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.relance.crm.api.ContactCommentView;
import org.relance.crm.api.ContactComments;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.Erasures;
import org.relance.kernel.Allowed;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.comment.CommentKind;
import org.relance.kernel.comment.CommentLog;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

@ApplicationScoped
@Transactional
@Allowed({Role.CAMPAIGN_MANAGER, Role.SALES, Role.APPROVER})
class DefaultContactComments implements ContactComments {

    private static final CommentKind<ContactCommentView> KIND =
            new CommentKind<>(ContactCommentView.class, "crm_contact_comment", "contact_id", "crm");

    @Inject CommentLog log;
    @Inject Contacts contacts;
    @Inject Erasures erasures;

    @Override
    @Allowed(Role.READER)
    public ListPage<ContactCommentView> list(long contactId, ListRequest request) {
        return log.list(KIND, known(contactId), request);
    }

    @Override
    public ContactCommentView add(long contactId, String text) {
        known(contactId);
        if (erasures.find(contactId).isPresent()) {
            throw DomainException.conflict(
                    "crm.contact-erased", contacts.find(contactId).orElseThrow().number());
        }
        return log.add(KIND, contactId, text);
    }

    @Override
    public void remove(long contactId, long id) {
        log.remove(KIND, known(contactId), id);
    }

    private long known(long contactId) {
        return contacts.find(contactId)
                .orElseThrow(() -> DomainException.notFound("crm.contact-not-found", contactId))
                .id();
    }
}
