package org.relance.batch.run;

import java.io.Serializable;

/**
 * Where a reader stands.
 *
 * @param done items behind it, skipped ones included
 * @param skipped how many of them were skipped
 * @param position the last of them, as its reader names it; null before the first
 */
public record Checkpoint(long done, long skipped, Serializable position) implements Serializable {

    /** Before the first item. */
    public static final Checkpoint START = new Checkpoint(0, 0, null);

    /** What JBeret kept, or the start. */
    public static Checkpoint of(Serializable kept) {
        return kept instanceof Checkpoint checkpoint ? checkpoint : START;
    }

    /** Behind one more item. */
    public Checkpoint next(Serializable last) {
        return new Checkpoint(done + 1, skipped, last);
    }

    /** The position, or the given start before the first item. */
    public <T extends Serializable> T position(Class<T> type, T start) {
        return position == null ? start : type.cast(position);
    }
}
