package org.relance.web.pricing;

import java.io.Serializable;
import org.relance.pricing.api.ItemVariant;

/** A variant on the card of an item. */
public class VariantForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code = "";
    private String description = "";

    static VariantForm from(ItemVariant variant) {
        VariantForm form = new VariantForm();
        form.code = variant.code();
        form.description = variant.description();
        return form;
    }

    /** True if nothing was typed. */
    boolean blank() {
        return blank(code) && blank(description);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** Such as {@code FIN · Grain fin}. */
    String inWords() {
        return code + " · " + description;
    }

    ItemVariant typed() {
        return new ItemVariant(code, description);
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
}
