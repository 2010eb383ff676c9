package org.relance.web.access;

import java.io.Serializable;
import org.relance.access.api.Company;

/** What the set-up edits of the company. */
public class CompanyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String activity;
    private String zone;
    private String currency;
    private String publicUrl;

    static CompanyForm of(Company company) {
        CompanyForm form = new CompanyForm();
        form.name = company.name();
        form.activity = company.activity();
        form.zone = company.zone();
        form.currency = company.currency();
        form.publicUrl = company.publicUrl();
        return form;
    }

    Company company() {
        return new Company(name, activity, zone, currency, publicUrl);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getActivity() {
        return activity;
    }

    public void setActivity(String activity) {
        this.activity = activity;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public String getPublicUrl() {
        return publicUrl;
    }

    public void setPublicUrl(String publicUrl) {
        this.publicUrl = publicUrl;
    }
}
