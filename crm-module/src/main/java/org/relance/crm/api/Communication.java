package org.relance.crm.api;

/** The communication block. */
public record Communication(
        String phone, String mobile, String email, String email2, String homePage) {

    /** Nothing known. */
    public static final Communication NONE = new Communication(null, null, null, null, null);

    /** An e-mail address only. */
    public static Communication ofEmail(String email) {
        return new Communication(null, null, email, null, null);
    }
}
