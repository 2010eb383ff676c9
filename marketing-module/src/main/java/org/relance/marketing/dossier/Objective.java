package org.relance.marketing.dossier;

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
import org.relance.kernel.DomainException;
import org.relance.marketing.api.ObjectiveDetails;
import org.relance.marketing.api.ObjectiveFigure;
import org.relance.marketing.api.ObjectiveView;
import org.relance.marketing.campaign.Checks;

/** A target figure of a campaign. */
@Entity
@Table(name = "mkt_objective")
class Objective {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "campaign_id")
    private long campaignId;

    @Enumerated(EnumType.STRING)
    private ObjectiveFigure figure;

    private BigDecimal target;

    @Version private int version;

    /** For JPA. */
    protected Objective() {}

    Objective(long campaignId) {
        this.campaignId = campaignId;
    }

    void aim(ObjectiveDetails details) {
        check(details);
        figure = details.figure();
        target = details.target();
    }

    static void check(ObjectiveDetails details) {
        require(details.figure(), "figure");
        require(details.target(), "target");
        Checks.notNegative(details.target(), "target");
        boolean counted = details.figure().unit() == ObjectiveFigure.Unit.COUNT;
        boolean whole = details.target().stripTrailingZeros().scale() <= 0;
        if (details.target().signum() == 0 || (counted && !whole)) {
            throw DomainException.invalid("marketing.objective-target", "target", counted ? 1 : 0);
        }
    }

    private static void require(Object value, String field) {
        if (value == null) {
            throw DomainException.invalid("marketing.required", field, field);
        }
    }

    void checkVersion(int readVersion) {
        if (version != readVersion) {
            throw DomainException.stale("marketing.objective-stale");
        }
    }

    long campaignId() {
        return campaignId;
    }

    String trailText() {
        return figure + ": " + target.stripTrailingZeros().toPlainString();
    }

    ObjectiveView view() {
        return new ObjectiveView(id, campaignId, figure, target, version);
    }
}
