package org.relance.marketing.template;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.relance.kernel.DomainException;
import org.relance.marketing.api.TemplateDetails;
import org.relance.marketing.campaign.Checks;

/** The heading of a template; its texts are rows of their own. */
@Entity
@Table(name = "mkt_template")
class Template {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private String description;
    private boolean blocked;

    @Version private int version;

    /** For JPA. */
    protected Template() {}

    Template(TemplateDetails details) {
        describe(details);
    }

    final void describe(TemplateDetails details) {
        Checks.required(details.code(), "code", 20);
        Checks.required(details.description(), "description", 100);
        code = details.code();
        description = details.description();
    }

    void block() {
        blocked = true;
    }

    void unblock() {
        blocked = false;
    }

    void checkVersion(int readVersion) {
        if (version != readVersion) {
            throw DomainException.stale("marketing.template-stale", code);
        }
    }

    long id() {
        return id;
    }

    String code() {
        return code;
    }
}
