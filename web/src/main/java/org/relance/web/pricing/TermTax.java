package org.relance.web.pricing;

import java.io.Serializable;

/**
 * Whether a price includes VAT, and that of which group, as one choice: empty for the default of
 * the customer or the item, {@link #WITHOUT}, {@link #WITH} no certain group, else the group.
 */
public class TermTax implements Serializable {

    static final String WITHOUT = "-";
    static final String WITH = "+";

    private static final long serialVersionUID = 1L;

    private String choice;

    /** The default. */
    TermTax() {
        choice = "";
    }

    TermTax(boolean included, String group) {
        choice = !included ? WITHOUT : group.isEmpty() ? WITH : group;
    }

    /** Null for the default. */
    Boolean included() {
        return choice.isEmpty() ? null : !choice.equals(WITHOUT);
    }

    /** Null for the default, empty for none. */
    String group() {
        return choice.isEmpty()
                ? null
                : choice.equals(WITHOUT) || choice.equals(WITH) ? "" : choice;
    }

    /** True for a price with VAT of no certain group, which only the item's defaults make. */
    public boolean isWithoutGroup() {
        return choice.equals(WITH);
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice == null ? "" : choice;
    }
}
