package org.relance.web.crm;

import java.io.Serializable;
import org.relance.crm.api.Code;
import org.relance.crm.api.CodeDetails;

/** What is typed for a code. */
public class CodeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String description;
    private Integer position;
    private boolean blocked;
    private int version;
    private boolean known;

    static CodeForm from(Code code) {
        CodeForm form = new CodeForm();
        form.code = code.code();
        form.description = code.description();
        form.position = code.position();
        form.blocked = code.blocked();
        form.version = code.version();
        form.known = true;
        return form;
    }

    CodeDetails details() {
        return new CodeDetails(code, description, position, blocked);
    }

    int version() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer position) {
        this.position = position;
    }

    public boolean isBlocked() {
        return blocked;
    }

    public void setBlocked(boolean blocked) {
        this.blocked = blocked;
    }

    /** True for a code that is in the list already. */
    public boolean isKnown() {
        return known;
    }
}
