package org.relance.marketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.relance.kernel.CurrentActor;
import org.relance.marketing.api.SmtpSettings;

/**
 * Logs what was sent as interactions, in the batch that settles the ledger: a hot path, hence plain
 * rows instead of a facade call per contact.
 */
@ApplicationScoped
class SentInteractions {

    private static final String INSERT =
            "insert into crm_interaction (contact_id, company_id, campaign_id, segment_no, channel, template_code,"
                    + " description, happened_at, business_date, salesperson_code, initiated_by, unit_cost, target, created_by)"
                    + " values (:contact, :company, :campaign, :segment, 'EMAIL', :template,"
                    + " :description, :at, :day, :salesperson, 'US', :cost, true, :by)";

    @Inject SmtpSettings settings;
    @Inject CurrentActor actor;

    void write(Handle h, List<Outcome> sent, LocalDate day) {
        if (sent.isEmpty()) {
            return;
        }
        BigDecimal cost = settings.unitCost();
        String by = actor.get().username();
        PreparedBatch rows = h.prepareBatch(INSERT);
        for (Outcome outcome : sent) {
            bind(rows, outcome)
                    .bind("day", Date.valueOf(day))
                    .bind("cost", cost)
                    .bind("by", by)
                    .add();
        }
        rows.execute();
    }

    private static PreparedBatch bind(PreparedBatch rows, Outcome outcome) {
        OutgoingMail mail = outcome.mail();
        return rows.bind("contact", mail.contactId())
                .bindBySqlType("company", mail.companyId(), Types.BIGINT)
                .bind("campaign", mail.campaignId())
                .bind("segment", mail.segmentNumber())
                .bind("template", mail.templateCode())
                .bind("description", mail.templateDescription())
                .bind("at", Timestamp.from(outcome.at()))
                .bindBySqlType("salesperson", mail.salespersonCode(), Types.VARCHAR);
    }
}
