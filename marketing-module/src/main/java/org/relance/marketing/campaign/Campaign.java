package org.relance.marketing.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.TextFold;
import org.relance.marketing.api.CampaignDetails;

/** A campaign. Its activation is known to pricing, which needs it for every price. */
@Entity
@Table(name = "mkt_campaign")
class Campaign {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String number;
    private String description;

    @Column(updatable = false)
    private boolean template;

    @Column(name = "programme_code")
    private String programmeCode;

    private String objective;

    @Column(name = "territory_code")
    private String territoryCode;

    @Column(name = "market_segment_code")
    private String marketSegmentCode;

    @Column(name = "salesperson_code")
    private String salespersonCode;

    @Column(name = "status_code")
    private String statusCode;

    @Column(name = "starting_date")
    private LocalDate startingDate;

    @Column(name = "ending_date")
    private LocalDate endingDate;

    @Column(name = "budgeted_cost")
    private BigDecimal budgetedCost;

    @Column(name = "expected_revenue")
    private BigDecimal expectedRevenue;

    @Column(name = "expected_responses")
    private int expectedResponses;

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
    protected Campaign() {}

    Campaign(String number, String createdBy, Instant createdAt) {
        this.number = number;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    /** Makes it one that is there to be copied; before it is first stored. */
    Campaign asTemplate() {
        template = true;
        return this;
    }

    void describe(CampaignDetails details, Instant now) {
        check(details);
        description = details.description();
        programmeCode = blankToNull(details.programmeCode());
        objective = details.objective();
        territoryCode = blankToNull(details.territoryCode());
        marketSegmentCode = blankToNull(details.marketSegmentCode());
        salespersonCode = blankToNull(details.salespersonCode());
        statusCode = blankToNull(details.statusCode());
        startingDate = details.startingDate();
        endingDate = details.endingDate();
        budgetedCost = details.budgetedCost();
        expectedRevenue = details.expectedRevenue();
        expectedResponses = details.expectedResponses();
        notes = details.notes();
        changedAt = now;
        searchKey = searchKey();
    }

    private static void check(CampaignDetails details) {
        Checks.required(details.description(), "description", 200);
        Checks.length(details.objective(), "objective", 500);
        Checks.length(details.notes(), "notes", 4000);
        Checks.notNegative(details.budgetedCost(), "budgetedCost");
        Checks.notNegative(details.expectedRevenue(), "expectedRevenue");
        Checks.notNegative(BigDecimal.valueOf(details.expectedResponses()), "expectedResponses");
        LocalDate start = details.startingDate();
        LocalDate end = details.endingDate();
        if (start != null && end != null && start.isAfter(end)) {
            throw DomainException.invalid("marketing.campaign-dates", "endingDate", start, end);
        }
    }

    private String searchKey() {
        String key = TextFold.fold(number + " " + description);
        return key.substring(0, Math.min(400, key.length()));
    }

    private static String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    boolean datesDiffer(CampaignDetails details) {
        return !Objects.equals(startingDate, details.startingDate())
                || !Objects.equals(endingDate, details.endingDate());
    }

    void checkVersion(int readVersion) {
        if (version != readVersion) {
            throw DomainException.stale("marketing.campaign-stale", number);
        }
    }

    long id() {
        return id;
    }

    String number() {
        return number;
    }

    LocalDate startingDate() {
        return startingDate;
    }

    LocalDate endingDate() {
        return endingDate;
    }
}
