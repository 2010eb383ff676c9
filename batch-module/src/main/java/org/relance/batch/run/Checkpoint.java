package org.relance.batch.run;

import java.io.Serializable;

/**
 * Where a reader stands.
 *
 * @param done items behind it, skipped ones included
 * @param skipped how many of them were skipped
 * @param lastKey the last of them, as the reader orders them
 */
public record Checkpoint(long done, long skipped, long lastKey) implements Serializable {

    /** Before the first item. */
    public static final Checkpoint START = new Checkpoint(0, 0, 0);

    /** What JBeret kept, or the start. */
    public static Checkpoint of(Serializable kept) {
        return kept instanceof Checkpoint checkpoint ? checkpoint : START;
    }
}
