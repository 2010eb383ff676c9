package org.relance.web.marketing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.api.CommentView;
import org.relance.marketing.api.Comments;
import org.relance.web.shell.CommentThread;

/** Comments on the card of a campaign. */
@Named
@ViewScoped
public class CampaignCommentsView extends CommentThread<CommentView> {

    private static final long serialVersionUID = 1L;

    @Inject Comments comments;

    @Override
    protected ListPage<CommentView> read(long owner, ListRequest request) {
        return comments.list(owner, request);
    }

    @Override
    protected void write(long owner, String said) {
        comments.add(owner, said);
    }

    @Override
    protected void erase(long owner, CommentView comment) {
        comments.remove(owner, comment.id());
    }

    @Override
    protected String author(CommentView comment) {
        return comment.author();
    }
}
