package org.relance.crm.api;

/**
 * Who is to take part in a meeting: a salesperson or a contact.
 *
 * @param attendance null means required
 */
public record NewAttendee(Attendance attendance, String salespersonCode, Long contactId) {

    /** A salesperson who is required. */
    public static NewAttendee salesperson(String code) {
        return new NewAttendee(Attendance.REQUIRED, code, null);
    }

    /** A contact who is required. */
    public static NewAttendee contact(long id) {
        return new NewAttendee(Attendance.REQUIRED, null, id);
    }
}
