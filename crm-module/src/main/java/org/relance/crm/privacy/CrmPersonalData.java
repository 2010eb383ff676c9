package org.relance.crm.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.relance.crm.api.PersonalDataPart;
import org.relance.crm.api.PersonalDataSource;

/** What this module knows of a person. */
@ApplicationScoped
class CrmPersonalData implements PersonalDataSource {

    private static final String CONSENTS =
            "select happened_at, channel, topic, state, source, origin, wording, language_code,"
                    + " recorded_at, recorded_by, address_hash, network_hash, agent_hash from crm_consent";

    private static final List<PersonalDataPart> PARTS =
            List.of(
                    new PersonalDataPart(
                            1,
                            "contact",
                            "select number, name, name2, salutation_code, first_name, middle_name, surname, job_title,"
                                    + " company_name, address, address2, post_code, city, country_code, territory_code,"
                                    + " language_code, currency_code, salesperson_code, phone, mobile, email, email2,"
                                    + " home_page, vat_no, registration_no, external_id, correspondence_type,"
                                    + " exclude_from_segment, privacy_blocked, minor, parental_consent, opted_out_at,"
                                    + " opt_out_source, created_at, changed_at from crm_contact where id = :id"),
                    new PersonalDataPart(
                            2,
                            "groups",
                            "select g.kind, g.code, k.description from crm_contact_code g"
                                    + " left join crm_code k on k.kind = g.kind and k.code = g.code"
                                    + " where g.contact_id = :id order by g.kind, g.code"),
                    new PersonalDataPart(
                            2,
                            "profile",
                            "select n.description as questionnaire, q.description as question, a.description as answer,"
                                    + " p.answered_on from crm_contact_profile p"
                                    + " join crm_profile_answer a on a.id = p.answer_id"
                                    + " join crm_profile_question q on q.id = a.question_id"
                                    + " join crm_questionnaire n on n.id = q.questionnaire_id"
                                    + " where p.contact_id = :id order by n.code, q.position, a.position"),
                    new PersonalDataPart(
                            2,
                            "profile-values",
                            "select n.description as questionnaire, q.description as question, v.amount,"
                                    + " q.classified_on from crm_profile_value v"
                                    + " join crm_profile_question q on q.id = v.question_id"
                                    + " join crm_questionnaire n on n.id = q.questionnaire_id"
                                    + " where v.contact_id = :id order by n.code, q.position"),
                    new PersonalDataPart(
                            2,
                            "addresses",
                            "select description, starting_date, ending_date, address, address2, post_code, city,"
                                    + " country_code from crm_contact_address where contact_id = :id order by id"),
                    new PersonalDataPart(
                            3,
                            "opt-outs",
                            "select happened_at, action, detail as source from crm_trail where subject = 'contact'"
                                    + " and subject_id = :id and action in ('opted-out', 'opted-in') order by id"),
                    new PersonalDataPart(
                            3,
                            "consents",
                            CONSENTS
                                    + " where contact_id = :id union all "
                                    + CONSENTS
                                    + " where lead_id in (select id from crm_lead where contact_id = :id) order by 1"),
                    new PersonalDataPart(
                            4,
                            "suppressions",
                            "select address_hash, reason, source, created_at, released_at from crm_suppression"
                                    + " where address_hash in (<hashes>) order by created_at"),
                    new PersonalDataPart(
                            5,
                            "interactions",
                            "select business_date, channel, description, initiated_by, duration_min, evaluation,"
                                    + " document_type, document_no, segment_no, cancelled from crm_interaction"
                                    + " where contact_id = :id order by id"),
                    new PersonalDataPart(
                            6,
                            "tasks",
                            "select number, description, type, status, start_date, end_date, location, closed_on"
                                    + " from crm_task where contact_id = :id order by id"),
                    new PersonalDataPart(
                            6,
                            "meetings",
                            "select t.number, t.description, t.start_date, a.attendance, a.answer from crm_attendee a"
                                    + " join crm_task t on t.id = a.task_id where a.contact_id = :id order by a.id"),
                    new PersonalDataPart(
                            6,
                            "invitations",
                            "select queued_at, method, name, email, subject, state, sent_at from crm_invitation"
                                    + " where contact_id = :id order by id"),
                    new PersonalDataPart(
                            6,
                            "comments",
                            "select written_at, author, comment_text from crm_contact_comment"
                                    + " where contact_id = :id order by id"),
                    new PersonalDataPart(
                            7,
                            "opportunities",
                            "select number, description, status, estimated_value, created_on, close_date"
                                    + " from crm_opportunity where contact_id = :id order by id"),
                    new PersonalDataPart(
                            8,
                            "leads",
                            "select number, name, job_title, company_name, email, phone, mobile, address, address2,"
                                    + " post_code, city, status, notes, consent_text, consent_at, consent_source,"
                                    + " created_at from crm_lead where contact_id = :id order by id"),
                    new PersonalDataPart(
                            9,
                            "customers",
                            "select number, name, price_group, discount_group, currency_code, created_at"
                                    + " from crm_customer where contact_id = :id"),
                    new PersonalDataPart(
                            20,
                            "imports",
                            "select i.file_name, i.created_at, r.row_no, r.outcome, r.field, r.detail"
                                    + " from crm_import_row r join crm_import i on i.id = r.import_id"
                                    + " where r.contact_id = :id order by r.import_id, r.row_no"),
                    new PersonalDataPart(
                            21,
                            "changes",
                            "select happened_at, action, detail from crm_trail where subject = 'contact'"
                                    + " and subject_id = :id order by id"));

    @Override
    public List<PersonalDataPart> parts() {
        return PARTS;
    }
}
