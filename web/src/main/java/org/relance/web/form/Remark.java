package org.relance.web.form;

import org.relance.kernel.DomainException;

/**
 * What there is to say about a form that was sent.
 *
 * @param refusal why it was not taken, null for none
 * @param notice sentence above the form, empty for none
 */
record Remark(DomainException refusal, String notice) {

    static final Remark NONE = new Remark(null, "");

    static Remark refusing(DomainException refusal) {
        return new Remark(refusal, "");
    }

    static Remark saying(String notice) {
        return new Remark(null, notice);
    }

    boolean blames(String field) {
        return refusal != null && field.equals(refusal.field());
    }
}
