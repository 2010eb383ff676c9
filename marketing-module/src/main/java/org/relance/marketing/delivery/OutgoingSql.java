package org.relance.marketing.delivery;

/** Selects {@link OutgoingMail}. */
final class OutgoingSql {

    static final String SELECT =
            "select r.id, r.email_campaign_id, r.step_id, s.template_id, t.code as template_code,"
                    + " t.description as template_description, e.campaign_id, p.number as campaign_number,"
                    + " p.description as campaign_description, p.starting_date, p.ending_date,"
                    + " g.number as segment_number, e.sender_name, e.sender_address, e.decision, e.topic, "
                    + LastWord.of("r.contact_id", "coalesce(e.topic, '*')")
                    + " as consent,"
                    + " r.contact_id, c.company_id, r.address, r.language_code, r.attempts,"
                    + " c.number, c.name, c.first_name, c.surname, c.job_title, c.company_name, c.city,"
                    + " k.description as salutation, c.salesperson_code, v.name as salesperson_name,"
                    + " v.email as salesperson_email, v.phone as salesperson_phone, c.opted_out_at, c.privacy_blocked"
                    + " from mkt_recipient r join mkt_email_campaign e on e.id = r.email_campaign_id"
                    + " join mkt_campaign p on p.id = e.campaign_id"
                    + " join mkt_segment g on g.id = e.segment_id"
                    + " join mkt_schedule_step s on s.id = r.step_id"
                    + " join mkt_template t on t.id = s.template_id"
                    + " join crm_contact c on c.id = r.contact_id"
                    + " left join crm_code k on k.kind = 'salutation' and k.code = c.salutation_code"
                    + " left join crm_salesperson v on v.code = c.salesperson_code";

    private OutgoingSql() {}
}
