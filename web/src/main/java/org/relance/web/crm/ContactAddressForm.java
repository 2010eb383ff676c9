package org.relance.web.crm;

import java.io.Serializable;
import java.time.LocalDate;
import org.relance.crm.api.ContactAddressDetails;
import org.relance.crm.api.ContactAddressView;
import org.relance.crm.api.PostalAddress;

/** What people type for an alternative address. */
public class ContactAddressForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private int version;
    private String description;
    private LocalDate startingDate;
    private LocalDate endingDate;
    private String address;
    private String address2;
    private String postCode;
    private String city;
    private String countryCode;

    static ContactAddressForm from(ContactAddressView view) {
        ContactAddressDetails details = view.details();
        ContactAddressForm form = new ContactAddressForm();
        form.id = view.id();
        form.version = view.version();
        form.description = details.description();
        form.startingDate = details.startingDate();
        form.endingDate = details.endingDate();
        form.address = details.address().address();
        form.address2 = details.address().address2();
        form.postCode = details.address().postCode();
        form.city = details.address().city();
        form.countryCode = details.address().countryCode();
        return form;
    }

    ContactAddressDetails details() {
        return new ContactAddressDetails(
                description,
                startingDate,
                endingDate,
                new PostalAddress(address, address2, postCode, city, countryCode));
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public LocalDate getStartingDate() {
        return startingDate;
    }

    public void setStartingDate(LocalDate date) {
        startingDate = date;
    }

    public LocalDate getEndingDate() {
        return endingDate;
    }

    public void setEndingDate(LocalDate date) {
        endingDate = date;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getAddress2() {
        return address2;
    }

    public void setAddress2(String address2) {
        this.address2 = address2;
    }

    public String getPostCode() {
        return postCode;
    }

    public void setPostCode(String postCode) {
        this.postCode = postCode;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getCountryCode() {
        return countryCode;
    }

    public void setCountryCode(String countryCode) {
        this.countryCode = countryCode;
    }
}
