package org.relance.crm.privacy;

import java.io.IOException;
import java.util.Map;

/** One file of the archive, told part by part and row by row. */
interface Archive {

    void begin() throws IOException;

    void beginPart(String name) throws IOException;

    /** A row; fields in their order, null where nothing is known. */
    void row(Map<String, Object> fields);

    void endPart() throws IOException;

    void end() throws IOException;
}
