package org.relance.marketing.segment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.relance.crm.api.Channel;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.TextFold;
import org.relance.marketing.api.InteractionDefaults;
import org.relance.marketing.api.SegmentDetails;
import org.relance.marketing.campaign.Checks;

/** The heading of a segment. Its lines are many and are handled as a set, in SQL. */
@Entity
@Table(name = "mkt_segment")
class Segment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String number;
    private String description;

    @Column(name = "campaign_id")
    private Long campaignId;

    @Column(name = "salesperson_code")
    private String salespersonCode;

    @Column(name = "segment_date")
    private LocalDate segmentDate;

    @Column(name = "campaign_target")
    private boolean campaignTarget;

    @Column(name = "campaign_response")
    private boolean campaignResponse;

    @Column(name = "template_code")
    private String templateCode;

    @Column(name = "unit_cost")
    private BigDecimal unitCost = BigDecimal.ZERO;

    @Column(name = "duration_min")
    private int durationMin;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "ignore_contact_channel")
    private boolean ignoreContactChannel;

    @Column(name = "initiated_by")
    private String initiatedBy;

    @Column(name = "search_key")
    private String searchKey;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Version private int version;

    /** For JPA. */
    protected Segment() {}

    Segment(String number, String createdBy, Instant createdAt) {
        this.number = number;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    /** Takes over what was typed, filled up from its template. */
    void describe(SegmentDetails details, LocalDate today) {
        Checks.required(details.description(), "description", 200);
        description = details.description();
        campaignId = details.campaignId();
        salespersonCode = details.salespersonCode().isEmpty() ? null : details.salespersonCode();
        segmentDate = details.segmentDate() == null ? today : details.segmentDate();
        campaignTarget = details.campaignTarget();
        campaignResponse = details.campaignResponse();
        describe(details.interaction());
        searchKey = TextFold.fold(number + " " + description);
    }

    private void describe(InteractionDefaults interaction) {
        Checks.notNegative(interaction.unitCost(), "unitCost");
        if (interaction.durationMin() < 0) {
            throw DomainException.invalid(
                    "marketing.negative-amount", "durationMin", "durationMin");
        }
        templateCode = interaction.templateCode().isEmpty() ? null : interaction.templateCode();
        unitCost = interaction.unitCost();
        durationMin = interaction.durationMin();
        channel = interaction.channel();
        ignoreContactChannel = interaction.ignoreContactChannel();
        initiatedBy = interaction.initiatedBy();
    }

    void checkVersion(int readVersion) {
        if (version != readVersion) {
            throw DomainException.stale("marketing.segment-stale", number);
        }
    }

    long id() {
        return id;
    }

    String number() {
        return number;
    }
}
