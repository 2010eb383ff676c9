package org.relance.crm.consent;

/** Whose word it is: a contact's, or a lead's as long as it is none. */
record Subject(Long contactId, Long leadId) {

    static Subject contact(long id) {
        return new Subject(id, null);
    }

    static Subject lead(long id) {
        return new Subject(null, id);
    }

    long id() {
        return contactId == null ? leadId : contactId;
    }

    String column() {
        return contactId == null ? "lead_id" : "contact_id";
    }

    String table() {
        return contactId == null ? "crm_lead" : "crm_contact";
    }
}
