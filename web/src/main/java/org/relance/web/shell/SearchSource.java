package org.relance.web.shell;

import java.util.List;

/**
 * Records that the global search looks into; every bean of this type is asked. Found records are
 * few and the best; a source that the user may not read answers nothing.
 */
public interface SearchSource {

    /** Heading of the group, reference {@code bundle:key}. */
    String label();

    /** At most {@code limit} records that have all the words. */
    List<Hit> find(String words, int limit);
}
