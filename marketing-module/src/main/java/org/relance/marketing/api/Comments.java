package org.relance.marketing.api;

import org.relance.kernel.comment.CommentLog;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/** What people say about a campaign. A comment is never changed, and only its author removes it. */
public interface Comments {

    /** Most characters of a comment. */
    int LIMIT = CommentLog.LIMIT;

    /** The comments of a campaign, the newest first; filters: author, writtenAt. */
    ListPage<CommentView> list(long campaignId, ListRequest request);

    /**
     * Adds a comment of the current user.
     *
     * @throws org.relance.kernel.DomainException {@code marketing.required} where it is empty,
     *     {@code marketing.comment-too-long} beyond {@link #LIMIT} characters
     */
    CommentView add(long campaignId, String text);

    /**
     * Removes a comment.
     *
     * @throws org.relance.kernel.DomainException {@code marketing.comment-not-found}, {@code
     *     marketing.comment-of-other} unless its author or an administrator asks
     */
    void remove(long campaignId, long id);
}
