package org.relance.marketing.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.TextFold;
import org.relance.marketing.api.ProgrammeDetails;
import org.relance.marketing.api.ProgrammeKind;
import org.relance.marketing.campaign.Checks;

/** A plan or a programme. */
@Entity
@Table(name = "mkt_programme")
class Programme {

    private static final int KEY = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ProgrammeKind kind;

    private String description;

    @Column(name = "plan_code")
    private String planCode;

    @Column(name = "starting_date")
    private LocalDate startingDate;

    @Column(name = "ending_date")
    private LocalDate endingDate;

    @Column(name = "salesperson_code")
    private String salespersonCode;

    private String notes;

    @Column(name = "search_key")
    private String searchKey;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version private int version;

    /** For JPA. */
    protected Programme() {}

    Programme(ProgrammeKind kind, String code, String createdBy, Instant createdAt) {
        this.kind = kind;
        this.code = code;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    void describe(ProgrammeDetails details, Instant now) {
        check(details);
        description = details.description();
        planCode = blankToNull(details.planCode());
        startingDate = details.startingDate();
        endingDate = details.endingDate();
        salespersonCode = blankToNull(details.salespersonCode());
        notes = details.notes();
        changedAt = now;
        String key = TextFold.fold(code + " " + description);
        searchKey = key.substring(0, Math.min(KEY, key.length()));
    }

    private void check(ProgrammeDetails details) {
        Checks.required(details.description(), "description", 200);
        Checks.length(details.notes(), "notes", 4000);
        LocalDate start = details.startingDate();
        LocalDate end = details.endingDate();
        if (start != null && end != null && start.isAfter(end)) {
            throw DomainException.invalid("marketing.programme-dates", "endingDate", start, end);
        }
        if (kind == ProgrammeKind.PLAN && !details.planCode().isEmpty()) {
            throw DomainException.invalid("marketing.plan-in-plan", "planCode");
        }
    }

    private static String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    void checkVersion(int readVersion) {
        if (version != readVersion) {
            throw DomainException.stale("marketing.programme-stale", code);
        }
    }

    long id() {
        return id;
    }

    String code() {
        return code;
    }
}
