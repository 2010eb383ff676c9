package org.relance.crm.salesperson;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import org.relance.crm.api.SalespersonDetails;
import org.relance.crm.api.SalespersonView;
import org.relance.crm.rule.Fields;

@Entity
@Table(name = "crm_salesperson")
class Salesperson {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private String name;
    private String email;
    private String phone;

    @Column(name = "job_title")
    private String jobTitle;

    private boolean blocked;

    @Version private int version;

    protected Salesperson() {}

    Salesperson(SalespersonDetails details) {
        code = Fields.required(details.code(), 20, "code").toUpperCase(Locale.ROOT);
        apply(details);
    }

    final void apply(SalespersonDetails details) {
        name = Fields.required(details.name(), 100, "name");
        email = Fields.email(details.email(), "email");
        phone = Fields.phone(details.phone(), "phone");
        jobTitle = Fields.optional(details.jobTitle(), 60, "jobTitle");
        blocked = details.blocked();
    }

    String code() {
        return code;
    }

    SalespersonView view() {
        return new SalespersonView(id, code, name, email, phone, jobTitle, blocked, version);
    }
}
