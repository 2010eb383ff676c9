package org.relance.web.shell;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.relance.kernel.comment.CommentLog;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/**
 * Comments on the card of a record, shown by {@code fragments/comments.xhtml}.
 *
 * @param <C> a comment with author, writtenAt and text
 */
public abstract class CommentThread<C> implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    @Inject protected Shell shell;

    private Long id;
    private int shown = PAGE;
    private transient ListPage<C> page;
    private String text;

    protected abstract ListPage<C> read(long owner, ListRequest request);

    protected abstract void write(long owner, String said);

    protected abstract void erase(long owner, C comment);

    protected abstract String author(C comment);

    public void add() {
        write(id, text);
        text = null;
        changed("marketing:comment.added");
    }

    public void remove(C comment) {
        erase(id, comment);
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
    public ListPage<C> getPage() {
        if (page == null) {
            page = read(id, ListRequest.first(shown));
        }
        return page;
    }

    /** True where the reader may remove it. */
    public boolean removable(C comment) {
        return author(comment).equals(shell.getUser().username()) || shell.may("ADMINISTRATOR");
    }

    /** True for those who may say something. */
    public boolean isOpen() {
        return shell.may("CAMPAIGN_MANAGER") || shell.may("SALES") || shell.may("APPROVER");
    }

    public int getLimit() {
        return CommentLog.LIMIT;
    }

    /** The record commented on. */
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
