package org.relance.marketing.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.relance.crm.api.Channel;
import org.relance.crm.api.Evaluation;

/**
 * A change of some lines of a segment; what is null stays as it is. A new template comes first: it
 * gives its cost, duration, flags and way, and its description where a line had none or had another
 * template (domain.md §5).
 *
 * @param campaignId 0 takes the campaign away
 * @param salespersonCode empty takes the salesperson away
 */
public record LineChange(
        String templateCode,
        Long campaignId,
        String salespersonCode,
        String description,
        BigDecimal unitCost,
        Integer durationMin,
        LocalDate date,
        Channel channel,
        Evaluation evaluation,
        Boolean attemptFailed) {

    /** Another template and what follows from it. */
    public static LineChange template(String code) {
        return new LineChange(code, null, null, null, null, null, null, null, null, null);
    }

    /** Another campaign; 0 for none. */
    public static LineChange campaign(long id) {
        return new LineChange(null, id, null, null, null, null, null, null, null, null);
    }

    /** Another salesperson; empty for none. */
    public static LineChange salesperson(String code) {
        return new LineChange(null, null, code, null, null, null, null, null, null, null);
    }
}
