package org.relance.web.crm;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.relance.crm.api.LeadDetails;
import org.relance.crm.api.LeadStatus;
import org.relance.crm.api.PersonName;
import org.relance.crm.api.PostalAddress;
import org.relance.web.shell.Suggestion;

/** What is typed on the card of a lead; texts by the name of their field. */
public class LeadForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> text = new HashMap<>();
    private LeadStatus status = LeadStatus.OPEN;

    /**
     * The form of a lead.
     *
     * @param campaign its campaign as a {@link Suggestion}, null for none
     */
    static LeadForm from(LeadDetails lead, String campaign) {
        LeadForm form = new LeadForm();
        form.take(lead.person());
        form.take(lead.address());
        form.text.put("companyName", lead.companyName());
        form.text.put("email", lead.email());
        form.text.put("phone", lead.phone());
        form.text.put("mobile", lead.mobile());
        form.text.put("languageCode", lead.languageCode());
        form.text.put("territoryCode", lead.territoryCode());
        form.text.put("salespersonCode", lead.salespersonCode());
        form.text.put("campaign", campaign);
        form.text.put("sourceCode", lead.sourceCode());
        form.text.put("reasonCode", lead.reasonCode());
        form.text.put("notes", lead.notes());
        form.status = lead.status();
        return form;
    }

    private void take(PersonName person) {
        text.put("salutationCode", person.salutationCode());
        text.put("firstName", person.firstName());
        text.put("middleName", person.middleName());
        text.put("surname", person.surname());
        text.put("jobTitle", person.jobTitle());
    }

    private void take(PostalAddress place) {
        text.put("address", place.address());
        text.put("address2", place.address2());
        text.put("postCode", place.postCode());
        text.put("city", place.city());
        text.put("countryCode", place.countryCode());
    }

    LeadDetails details(Long campaignId) {
        return new LeadDetails(
                new PersonName(
                        text.get("salutationCode"),
                        text.get("firstName"),
                        text.get("middleName"),
                        text.get("surname"),
                        text.get("jobTitle")),
                text.get("companyName"),
                text.get("email"),
                text.get("phone"),
                text.get("mobile"),
                new PostalAddress(
                        text.get("address"),
                        text.get("address2"),
                        text.get("postCode"),
                        text.get("city"),
                        text.get("countryCode")),
                text.get("languageCode"),
                text.get("territoryCode"),
                text.get("salespersonCode"),
                campaignId,
                text.get("sourceCode"),
                status,
                text.get("reasonCode"),
                text.get("notes"));
    }

    /** Number of the campaign, empty where none is typed. */
    String campaignNumber() {
        String number = Suggestion.number(text.get("campaign"));
        return number == null ? "" : number;
    }

    public Map<String, String> getText() {
        return text;
    }

    public LeadStatus getStatus() {
        return status;
    }

    public void setStatus(LeadStatus status) {
        this.status = status;
    }

    /** True where a reason belongs to it. */
    public boolean isDisqualified() {
        return status == LeadStatus.DISQUALIFIED;
    }
}
