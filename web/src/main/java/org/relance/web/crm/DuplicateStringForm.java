package org.relance.web.crm;

import java.io.Serializable;
import org.relance.crm.api.DuplicateField;
import org.relance.crm.api.DuplicatePart;
import org.relance.crm.api.DuplicateString;

/** A row of the set-up of the search for duplicates. */
public class DuplicateStringForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private DuplicateField field = DuplicateField.NAME;
    private DuplicatePart part = DuplicatePart.FIRST;
    private Integer length = DuplicateString.USUAL_LENGTH;

    static DuplicateStringForm from(DuplicateString row) {
        DuplicateStringForm form = new DuplicateStringForm();
        form.field = row.field();
        form.part = row.part();
        form.length = row.length();
        return form;
    }

    DuplicateString typed() {
        return new DuplicateString(field, part, length);
    }

    public DuplicateField getField() {
        return field;
    }

    public void setField(DuplicateField field) {
        this.field = field;
    }

    public DuplicatePart getPart() {
        return part;
    }

    public void setPart(DuplicatePart part) {
        this.part = part;
    }

    public Integer getLength() {
        return length;
    }

    public void setLength(Integer length) {
        this.length = length;
    }
}
