package org.relance.web.crm;

import java.io.Serializable;

/** A column of a file and the field that somebody chose for it. */
public class ImportColumnChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String heading;
    private String field;

    ImportColumnChoice(String heading, String field) {
        this.heading = heading;
        this.field = field;
    }

    public String getHeading() {
        return heading;
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field == null ? "" : field;
    }
}
