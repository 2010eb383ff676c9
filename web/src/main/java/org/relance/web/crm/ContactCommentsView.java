package org.relance.web.crm;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.relance.crm.api.ContactCommentView;
import org.relance.crm.api.ContactComments;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.web.shell.CommentThread;

/** Comments on the card of a contact. */
@Named
@ViewScoped
public class ContactCommentsView extends CommentThread<ContactCommentView> {

    private static final long serialVersionUID = 1L;

    @Inject ContactComments comments;

    @Override
    protected ListPage<ContactCommentView> read(long owner, ListRequest request) {
        return comments.list(owner, request);
    }

    @Override
    protected void write(long owner, String said) {
        comments.add(owner, said);
    }

    @Override
    protected void erase(long owner, ContactCommentView comment) {
        comments.remove(owner, comment.id());
    }

    @Override
    protected String author(ContactCommentView comment) {
        return comment.author();
    }
}
