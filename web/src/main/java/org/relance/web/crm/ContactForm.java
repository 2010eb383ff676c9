package org.relance.web.crm;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relance.crm.api.Classification;
import org.relance.crm.api.Communication;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.ContactType;
import org.relance.crm.api.CorrespondenceType;
import org.relance.crm.api.Identifiers;
import org.relance.crm.api.PersonName;
import org.relance.crm.api.PostalAddress;
import org.relance.crm.api.Privacy;

/** What is typed on the card of a contact; texts and flags by the name of their field. */
public class ContactForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> text = new HashMap<>();
    private final Map<String, Boolean> flags = new HashMap<>();
    private List<String> industryGroups = new ArrayList<>();
    private List<String> mailingGroups = new ArrayList<>();
    private List<String> jobResponsibilities = new ArrayList<>();

    /**
     * The form of a contact.
     *
     * @param company number and name of a person's company, or null
     */
    static ContactForm from(ContactDetails details, String company) {
        ContactForm form = new ContactForm();
        form.text.put("company", company);
        form.text.put("type", details.type().name());
        form.text.put("number", details.number());
        form.text.put("name", details.name());
        form.text.put("name2", details.name2());
        form.read(details.person());
        form.read(details.address());
        form.read(details.communication());
        form.read(details.classification());
        form.read(details.identifiers());
        form.flags.put("excludeFromSegment", details.privacy().excludeFromSegment());
        form.flags.put("privacyBlocked", details.privacy().privacyBlocked());
        form.flags.put("minor", details.privacy().minor());
        form.flags.put("parentalConsent", details.privacy().parentalConsent());
        return form;
    }

    private void read(PersonName person) {
        text.put("salutationCode", person.salutationCode());
        text.put("firstName", person.firstName());
        text.put("middleName", person.middleName());
        text.put("surname", person.surname());
        text.put("jobTitle", person.jobTitle());
    }

    private void read(PostalAddress address) {
        text.put("address", address.address());
        text.put("address2", address.address2());
        text.put("postCode", address.postCode());
        text.put("city", address.city());
        text.put("countryCode", address.countryCode());
    }

    private void read(Communication reach) {
        text.put("phone", reach.phone());
        text.put("mobile", reach.mobile());
        text.put("email", reach.email());
        text.put("email2", reach.email2());
        text.put("homePage", reach.homePage());
    }

    private void read(Classification classes) {
        CorrespondenceType way = classes.correspondenceType();
        text.put("territoryCode", classes.territoryCode());
        text.put("languageCode", classes.languageCode());
        text.put("currencyCode", classes.currencyCode());
        text.put("salespersonCode", classes.salespersonCode());
        text.put("correspondenceType", way == null ? null : way.name());
        industryGroups = new ArrayList<>(classes.industryGroups());
        mailingGroups = new ArrayList<>(classes.mailingGroups());
        jobResponsibilities = new ArrayList<>(classes.jobResponsibilities());
    }

    private void read(Identifiers identifiers) {
        text.put("vatNo", identifiers.vatNo());
        text.put("registrationNo", identifiers.registrationNo());
        text.put("externalId", identifiers.externalId());
    }

    /** The details as typed; what does not belong to the type is left out. */
    ContactDetails details(Long companyId) {
        boolean person = isPerson();
        return new ContactDetails(
                typed("number"),
                person ? ContactType.PERSON : ContactType.COMPANY,
                typed("name"),
                typed("name2"),
                person ? companyId : null,
                new PersonName(
                        typed("salutationCode"),
                        typed("firstName"),
                        typed("middleName"),
                        typed("surname"),
                        typed("jobTitle")),
                new PostalAddress(
                        typed("address"),
                        typed("address2"),
                        typed("postCode"),
                        typed("city"),
                        typed("countryCode")),
                new Communication(
                        typed("phone"),
                        typed("mobile"),
                        typed("email"),
                        typed("email2"),
                        typed("homePage")),
                classification(person),
                new Identifiers(typed("vatNo"), typed("registrationNo"), typed("externalId")),
                new Privacy(
                        flag("excludeFromSegment"),
                        flag("privacyBlocked"),
                        flag("minor"),
                        flag("parentalConsent")));
    }

    private Classification classification(boolean person) {
        String way = typed("correspondenceType");
        return new Classification(
                typed("territoryCode"),
                typed("languageCode"),
                typed("currencyCode"),
                typed("salespersonCode"),
                way == null ? null : CorrespondenceType.valueOf(way),
                person ? null : industryGroups,
                mailingGroups,
                person ? jobResponsibilities : null);
    }

    private String typed(String field) {
        String value = text.get(field);
        return value == null || value.isBlank() ? null : value.strip();
    }

    boolean flag(String field) {
        return Boolean.TRUE.equals(flags.get(field));
    }

    public boolean isPerson() {
        return ContactType.PERSON.name().equals(text.get("type"));
    }

    public Map<String, String> getText() {
        return text;
    }

    public Map<String, Boolean> getFlags() {
        return flags;
    }

    public List<String> getIndustryGroups() {
        return industryGroups;
    }

    public void setIndustryGroups(List<String> codes) {
        industryGroups = codes == null ? new ArrayList<>() : codes;
    }

    public List<String> getMailingGroups() {
        return mailingGroups;
    }

    public void setMailingGroups(List<String> codes) {
        mailingGroups = codes == null ? new ArrayList<>() : codes;
    }

    public List<String> getJobResponsibilities() {
        return jobResponsibilities;
    }

    public void setJobResponsibilities(List<String> codes) {
        jobResponsibilities = codes == null ? new ArrayList<>() : codes;
    }
}
