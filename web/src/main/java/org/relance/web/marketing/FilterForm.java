package org.relance.web.marketing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.relance.crm.api.OpportunityStatus;
import org.relance.marketing.api.SegmentFilter;
import org.relance.marketing.api.SegmentFilter.CustomerFilter;
import org.relance.marketing.api.SegmentFilter.EmailFilter;
import org.relance.web.shell.Suggestion;

/** What people choose in the filter builder. */
public class FilterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<String> territories = new ArrayList<>();
    private List<String> industryGroups = new ArrayList<>();
    private List<String> mailingGroups = new ArrayList<>();
    private List<String> types = new ArrayList<>();
    private List<String> languages = new ArrayList<>();
    private List<String> countries = new ArrayList<>();
    private List<String> salespeople = new ArrayList<>();
    private String cities = "";
    private EmailFilter email = EmailFilter.ANY;
    private CustomerFilter customers = CustomerFilter.ANY;
    private List<String> bought = new ArrayList<>();
    private List<String> campaigns = new ArrayList<>();
    private List<String> respondedTo = new ArrayList<>();
    private List<String> responsibilities = new ArrayList<>();
    private List<String> opportunities = new ArrayList<>();
    private String contactedSince = "";
    private String silentSince = "";
    private List<String> profile = new ArrayList<>();

    static FilterForm from(SegmentFilter filter) {
        FilterForm form = new FilterForm();
        form.territories = new ArrayList<>(filter.territories());
        form.industryGroups = new ArrayList<>(filter.industryGroups());
        form.mailingGroups = new ArrayList<>(filter.mailingGroups());
        form.types = new ArrayList<>(filter.types());
        form.languages = new ArrayList<>(filter.languages());
        form.countries = new ArrayList<>(filter.countries());
        form.salespeople = new ArrayList<>(filter.salespeople());
        form.cities = String.join(", ", filter.cities());
        form.email = filter.email();
        form.customers = filter.customers();
        form.bought = new ArrayList<>(filter.bought());
        form.campaigns = new ArrayList<>(filter.campaigns());
        form.respondedTo = new ArrayList<>(filter.respondedTo());
        form.responsibilities = new ArrayList<>(filter.responsibilities());
        form.opportunities = new ArrayList<>(filter.opportunities());
        form.contactedSince = filter.contactedSince();
        form.silentSince = filter.silentSince();
        form.profile = new ArrayList<>(filter.profile());
        return form;
    }

    SegmentFilter filter() {
        return new SegmentFilter(
                set(territories),
                set(industryGroups),
                set(mailingGroups),
                set(types),
                set(languages),
                set(countries),
                set(Arrays.asList(cities.split(","))),
                set(salespeople),
                email,
                customers,
                numbers(bought),
                numbers(campaigns),
                numbers(respondedTo),
                set(responsibilities),
                set(opportunities),
                contactedSince,
                silentSince,
                set(profile));
    }

    /** Of what fields propose, the numbers count. */
    private static Set<String> numbers(List<String> chosen) {
        return set(chosen).stream().map(Suggestion::number).collect(Collectors.toSet());
    }

    private static Set<String> set(List<String> values) {
        return values == null ? Set.of() : new TreeSet<>(values);
    }

    public EmailFilter[] getEmailChoices() {
        return EmailFilter.values();
    }

    public CustomerFilter[] getCustomerChoices() {
        return CustomerFilter.values();
    }

    public CustomerFilter getCustomers() {
        return customers;
    }

    public void setCustomers(CustomerFilter customers) {
        this.customers = customers;
    }

    public List<String> getBought() {
        return bought;
    }

    public void setBought(List<String> bought) {
        this.bought = bought;
    }

    public List<String> getCampaigns() {
        return campaigns;
    }

    public void setCampaigns(List<String> campaigns) {
        this.campaigns = campaigns;
    }

    public List<String> getRespondedTo() {
        return respondedTo;
    }

    public void setRespondedTo(List<String> respondedTo) {
        this.respondedTo = respondedTo;
    }

    public List<String> getTerritories() {
        return territories;
    }

    public void setTerritories(List<String> territories) {
        this.territories = territories;
    }

    public List<String> getIndustryGroups() {
        return industryGroups;
    }

    public void setIndustryGroups(List<String> industryGroups) {
        this.industryGroups = industryGroups;
    }

    public List<String> getMailingGroups() {
        return mailingGroups;
    }

    public void setMailingGroups(List<String> mailingGroups) {
        this.mailingGroups = mailingGroups;
    }

    public List<String> getTypes() {
        return types;
    }

    public void setTypes(List<String> types) {
        this.types = types;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(List<String> languages) {
        this.languages = languages;
    }

    public List<String> getCountries() {
        return countries;
    }

    public void setCountries(List<String> countries) {
        this.countries = countries;
    }

    public List<String> getSalespeople() {
        return salespeople;
    }

    public void setSalespeople(List<String> salespeople) {
        this.salespeople = salespeople;
    }

    public String getCities() {
        return cities;
    }

    public void setCities(String cities) {
        this.cities = cities == null ? "" : cities;
    }

    public EmailFilter getEmail() {
        return email;
    }

    public void setEmail(EmailFilter email) {
        this.email = email;
    }

    public List<String> getResponsibilities() {
        return responsibilities;
    }

    public void setResponsibilities(List<String> responsibilities) {
        this.responsibilities = responsibilities;
    }

    public List<String> getOpportunities() {
        return opportunities;
    }

    public void setOpportunities(List<String> opportunities) {
        this.opportunities = opportunities;
    }

    public String getContactedSince() {
        return contactedSince;
    }

    public void setContactedSince(String contactedSince) {
        this.contactedSince = contactedSince;
    }

    public String getSilentSince() {
        return silentSince;
    }

    public void setSilentSince(String silentSince) {
        this.silentSince = silentSince;
    }

    public List<String> getProfile() {
        return profile;
    }

    public void setProfile(List<String> profile) {
        this.profile = profile;
    }

    public OpportunityStatus[] getOpportunityChoices() {
        return OpportunityStatus.values();
    }
}
