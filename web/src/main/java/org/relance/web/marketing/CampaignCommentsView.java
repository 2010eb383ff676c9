package org.relance.web.marketing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.api.CommentView;
import org.relance.marketing.api.Comments;
import org.relance.web.shell.Shell;

/** Comments on the card of a campaign. */
@Named
@ViewScoped
public class CampaignCommentsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    @Inject Comments comments;
    @Inject Shell shell;

    private long campaignId;
    private int shown = PAGE;
    private transient ListPage<CommentView> page;
    private String text;

    void open(long id) {
        campaignId = id;
    }

    public void add() {
        comments.add(campaignId, text);
        text = null;
        changed("marketing:comment.added");
    }

    public void remove(CommentView comment) {
        comments.remove(campaignId, comment.id());
        changed("marketing:comment.removed");
    }

    private void changed(String sentence) {
        page = null;
        shell.tell(sentence);
    }

    /** Shows older ones too. */
    public void more() {
        shown = Math.min(ListRequest.MAX_LIMIT, shown + PAGE);
        page = null;
    }

    /** The newest ones. */
    public ListPage<CommentView> getPage() {
        if (page == null) {
            page = comments.list(campaignId, ListRequest.first(shown));
        }
        return page;
    }

    /** True where the reader may remove it. */
    public boolean removable(CommentView comment) {
        return comment.author().equals(shell.getUser().username()) || shell.may("ADMINISTRATOR");
    }

    /** True for those who may say something. */
    public boolean isOpen() {
        return shell.may("CAMPAIGN_MANAGER") || shell.may("SALES") || shell.may("APPROVER");
    }

    public int getLimit() {
        return Comments.LIMIT;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
