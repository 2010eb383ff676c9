package org.relance.marketing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.relance.crm.api.PersonalDataPart;
import org.relance.crm.api.PersonalDataSource;

/** What campaigns know of a person. */
@ApplicationScoped
class MarketingPersonalData implements PersonalDataSource {

    private static final List<PersonalDataPart> PARTS =
            List.of(
                    new PersonalDataPart(
                            10,
                            "segments",
                            "select s.number, s.description, l.description as line_description, l.campaign_target"
                                    + " from mkt_segment_line l join mkt_segment s on s.id = l.segment_id"
                                    + " where l.contact_id = :id order by s.number"),
                    new PersonalDataPart(
                            11,
                            "campaigns",
                            "select distinct p.number, p.description from crm_interaction i"
                                    + " join mkt_campaign p on p.id = i.campaign_id where i.contact_id = :id order by 1"),
                    new PersonalDataPart(
                            12,
                            "mails",
                            "select p.number as campaign_no, t.description, r.address, r.language_code, r.state, r.reason,"
                                    + " r.due_at, r.sent_at, r.smtp_reply from mkt_recipient r"
                                    + " join mkt_email_campaign e on e.id = r.email_campaign_id"
                                    + " join mkt_campaign p on p.id = e.campaign_id"
                                    + " join mkt_schedule_step s on s.id = r.step_id"
                                    + " join mkt_template t on t.id = s.template_id"
                                    + " where r.contact_id = :id order by r.id"),
                    new PersonalDataPart(
                            12,
                            "merged-mails",
                            "select address, language_code from mkt_merged_recipient where contact_id = :id order by id"),
                    new PersonalDataPart(
                            12,
                            "single-mails",
                            "select created_at, recipient_name, address, language_code, subject, body, state, sent_at,"
                                    + " smtp_reply from mkt_single_mail where contact_id = :id union all"
                                    + " select created_at, recipient_name, address, language_code, subject, body, state,"
                                    + " sent_at, smtp_reply from mkt_single_mail where lead_id in"
                                    + " (select id from crm_lead where contact_id = :id) order by 1"),
                    new PersonalDataPart(
                            13,
                            "caught-mails",
                            "select m.received_at, m.recipient, m.subject from mkt_caught_mail m"
                                    + " join crm_contact c on c.email = lower(m.recipient)"
                                    + " where c.id = :id order by m.id"));

    @Override
    public List<PersonalDataPart> parts() {
        return PARTS;
    }
}
