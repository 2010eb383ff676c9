package org.relance.crm.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.relance.crm.api.Attendance;
import org.relance.crm.api.AttendeeDetails;
import org.relance.crm.api.AttendeeView;
import org.relance.crm.api.ContactView;
import org.relance.crm.api.Contacts;
import org.relance.crm.api.NewAttendee;
import org.relance.crm.api.Salespeople;
import org.relance.crm.api.SalespersonView;
import org.relance.crm.rule.Fields;
import org.relance.kernel.DomainException;

/** Who may take part in a meeting, and how (case 121). */
@ApplicationScoped
class AttendeeRules {

    private static final int MOST = 100;
    private static final String ATTENDANCE = "attendance";
    private static final String SALESPERSON = "salespersonCode";
    private static final String CONTACT = "contactId";

    @Inject Contacts contacts;
    @Inject Salespeople salespeople;

    /** What was typed, with what it leaves open. */
    NewAttendee accepted(Task meeting, NewAttendee typed, List<AttendeeView> present) {
        String code = Fields.optional(typed.salespersonCode(), 20, SALESPERSON);
        boolean contact = typed.contactId() != null;
        if (contact == (code != null)) {
            throw DomainException.invalid("crm.attendee-one-of", contact ? CONTACT : SALESPERSON);
        }
        refuseOrganizer(typed.attendance(), contact, meeting);
        if (present.size() > MOST) {
            throw DomainException.conflict("crm.attendee-too-many", MOST);
        }
        refuseTwice(code, typed.contactId(), present);
        if (contact) {
            require(typed.contactId());
        } else {
            salespeople.require(code, SALESPERSON);
        }
        requireOrganizersEmail(meeting);
        Attendance attendance =
                typed.attendance() == null ? Attendance.REQUIRED : typed.attendance();
        return new NewAttendee(attendance, code, typed.contactId());
    }

    /** Refuses what would leave a meeting with another or a second organizer. */
    void check(AttendeeView before, AttendeeDetails typed, Task meeting) {
        boolean organizes = before.attendance() == Attendance.ORGANIZER;
        if (typed.attendance() == null || typed.attendance() == before.attendance()) {
            return;
        }
        if (organizes) {
            throw DomainException.invalid("crm.organizer-fixed", ATTENDANCE, meeting.number());
        }
        refuseOrganizer(typed.attendance(), before.contactId() != null, meeting);
    }

    private static void refuseOrganizer(Attendance typed, boolean contact, Task meeting) {
        if (typed == Attendance.ORGANIZER) {
            String code =
                    contact ? "crm.attendee-contact-organizer" : "crm.attendee-second-organizer";
            throw DomainException.invalid(code, ATTENDANCE, meeting.number());
        }
    }

    private static void refuseTwice(String code, Long contact, List<AttendeeView> present) {
        present.stream()
                .filter(
                        one ->
                                code == null
                                        ? contact.equals(one.contactId())
                                        : code.equals(one.salespersonCode()))
                .findFirst()
                .ifPresent(
                        one -> {
                            throw DomainException.invalid(
                                    "crm.attendee-twice",
                                    code == null ? CONTACT : SALESPERSON,
                                    Objects.toString(one.name(), code));
                        });
    }

    private void require(long contactId) {
        ContactView contact =
                contacts.find(contactId)
                        .orElseThrow(
                                () ->
                                        DomainException.invalid(
                                                "crm.contact-unknown", CONTACT, contactId));
        if (contact.details().privacy().privacyBlocked()) {
            throw DomainException.conflict("crm.contact-privacy-blocked", contact.number());
        }
    }

    private void requireOrganizersEmail(Task meeting) {
        String code = meeting.salespersonCode();
        if (salespeople.find(code).map(SalespersonView::email).isEmpty()) {
            throw DomainException.conflict("crm.organizer-without-email", code);
        }
    }
}
