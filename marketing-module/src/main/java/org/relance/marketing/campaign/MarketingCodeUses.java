package org.relance.marketing.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.CodeUse;
import org.relance.crm.api.CodeUses;

/** Where campaigns use codes. */
@ApplicationScoped
class MarketingCodeUses implements CodeUses {

    @Override
    public List<CodeUse> uses() {
        return List.of(
                CodeUse.in(CodeKind.CAMPAIGN_STATUS, "mkt_campaign", "status_code"),
                CodeUse.in(CodeKind.CONSENT_TOPIC, "mkt_email_campaign", "topic"),
                CodeUse.in(CodeKind.TERRITORY, "mkt_campaign", "territory_code"),
                CodeUse.in(CodeKind.MARKET_SEGMENT, "mkt_campaign", "market_segment_code"));
    }
}
