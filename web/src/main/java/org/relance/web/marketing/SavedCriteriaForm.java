package org.relance.web.marketing;

import java.io.Serializable;

/** Under which code criteria are saved. */
public class SavedCriteriaForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code = "";
    private String description = "";

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null ? "" : code;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description == null ? "" : description;
    }
}
