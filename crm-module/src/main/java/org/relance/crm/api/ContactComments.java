package org.relance.crm.api;

import org.relance.kernel.comment.CommentLog;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/**
 * What people say about a contact. A comment is never changed, and only its author removes it.
 * Merging moves it to the survivor, erasing the person deletes it.
 */
public interface ContactComments {

    /** Most characters of a comment. */
    int LIMIT = CommentLog.LIMIT;

    /**
     * The comments on a contact, the newest first; filters: author, writtenAt.
     *
     * @throws org.relance.kernel.DomainException {@code crm.contact-not-found}
     */
    ListPage<ContactCommentView> list(long contactId, ListRequest request);

    /**
     * Adds a comment of the current user.
     *
     * @throws org.relance.kernel.DomainException {@code crm.contact-not-found}, {@code
     *     crm.required} where it is empty, {@code crm.comment-too-long} beyond {@link #LIMIT}
     *     characters, {@code crm.contact-erased}
     */
    ContactCommentView add(long contactId, String text);

    /**
     * Removes a comment.
     *
     * @throws org.relance.kernel.DomainException {@code crm.comment-not-found}, {@code
     *     crm.comment-of-other} unless its author or an administrator asks
     */
    void remove(long contactId, long id);
}
