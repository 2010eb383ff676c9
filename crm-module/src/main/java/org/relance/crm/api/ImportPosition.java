package org.relance.crm.api;

import java.io.Serializable;

/**
 * A place in the reading of a file. Contacts are read twice, first companies, then persons, so that
 * a person finds its company wherever the file has it.
 *
 * @param pass from 1 on; of contacts 1 for companies, 2 for persons
 * @param row rows up to this one are read in this pass
 */
public record ImportPosition(int pass, int row) implements Serializable {

    /** Nothing is read yet. */
    public static final ImportPosition START = new ImportPosition(1, 0);
}
