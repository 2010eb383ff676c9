package org.relance.crm.api;

import java.util.List;

/**
 * A module says where it refers to contacts by having one bean of this type, so that merging two of
 * them moves every reference. A table that is missing here makes a test fail.
 */
public interface ContactReferences {

    /** Table and column names, written in the program, never taken from input. */
    List<ContactReference> references();
}
