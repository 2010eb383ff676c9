package org.relance.crm.api;

/** What a form can ask for, in the order in which it asks. */
public enum FormField {
    FIRST_NAME("firstName", 60),
    SURNAME("surname", 100),
    COMPANY("companyName", 200),
    JOB_TITLE("jobTitle", 60),
    EMAIL("email", 254),
    PHONE("phone", 30),
    MOBILE("mobile", 30),
    ADDRESS("address", 200),
    POST_CODE("postCode", 20),
    CITY("city", 100),
    MESSAGE("notes", 2000);

    private final String field;
    private final int length;

    FormField(String field, int length) {
        this.field = field;
        this.length = length;
    }

    /** Name of the lead's field that it fills in, as refusals name it. */
    public String field() {
        return field;
    }

    /** Most characters that it takes. */
    public int length() {
        return length;
    }
}
