package org.relance.web.crm;

import java.io.Serializable;
import org.relance.crm.api.SalespersonDetails;
import org.relance.crm.api.SalespersonView;

/** What is typed for a salesperson. */
public class SalespersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String name;
    private String email;
    private String phone;
    private String jobTitle;
    private boolean blocked;
    private int version;
    private boolean known;

    static SalespersonForm from(SalespersonView person) {
        SalespersonForm form = new SalespersonForm();
        form.code = person.code();
        form.name = person.name();
        form.email = person.email();
        form.phone = person.phone();
        form.jobTitle = person.jobTitle();
        form.blocked = person.blocked();
        form.version = person.version();
        form.known = true;
        return form;
    }

    SalespersonDetails details() {
        return new SalespersonDetails(code, name, email, phone, jobTitle, blocked);
    }

    int version() {
        return version;
    }

    /** True for a salesperson who is in the list already. */
    public boolean isKnown() {
        return known;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    public boolean isBlocked() {
        return blocked;
    }

    public void setBlocked(boolean blocked) {
        this.blocked = blocked;
    }
}
