package org.relance.kernel.comment;

import org.relance.kernel.db.Listing;

/**
 * Comments on one kind of record, declared once by its module. Its table has {@code id}, the column
 * of the owner, {@code written_at}, {@code author} and {@code comment_text}.
 *
 * @param <T> record of a comment: id, owner, writtenAt, author and text, named as the columns
 */
public final class CommentKind<T> {

    final String table;
    final String owner;
    final String codes;
    final Listing<T> list;

    /**
     * Declares it.
     *
     * @param owner column with the id of the record commented on
     * @param codes what the codes of refusals begin with, such as {@code crm}
     */
    public CommentKind(Class<T> row, String table, String owner, String codes) {
        this.table = table;
        this.owner = owner;
        this.codes = codes;
        list =
                Listing.of(
                                row,
                                "m.id, m.%s, m.written_at, m.author, m.comment_text as text"
                                        .formatted(owner),
                                table + " m",
                                "m.id")
                        .requiredNumber("id", "m.id")
                        .requiredNumber(CommentLog.OWNER, "m." + owner)
                        .requiredText("author", "m.author")
                        .date("writtenAt", "cast(m.written_at as date)")
                        .orderedBy("id", true);
    }
}
