package org.relance.crm.webform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.relance.crm.api.LeadFormRow;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Listing;

@ApplicationScoped
class FormRepository {

    private static final String LEADS = "(select count(*) from crm_lead l where l.form_id = f.id)";
    private static final String SELECT =
            "select id, code, title, introduction, language, campaign_id, source_code, salesperson_code,"
                    + " inputs, consent_text, consent_version, consent_required, consent_topic,"
                    + " confirm_by_mail, thanks, return_url,"
                    + " origins, active, rejected, version from crm_lead_form where ";

    private static final Listing<LeadFormRow> LIST =
            Listing.of(
                            LeadFormRow.class,
                            "f.id, f.code, f.title, f.language as language_code, f.campaign_id,"
                                    + " f.salesperson_code, f.active, "
                                    + LEADS
                                    + " as leads, f.rejected, f.version",
                            "crm_lead_form f",
                            "f.id")
                    .requiredText("code", "f.code")
                    .requiredText("title", "f.title")
                    .requiredText("language", "f.language")
                    .number("campaign", "f.campaign_id")
                    .text("salesperson", "f.salesperson_code")
                    .flag("active", "f.active")
                    .search("lower(f.code || ' ' || f.title)");

    @Inject Database database;

    ListPage<LeadFormRow> list(ListRequest request) {
        return LIST.page(database, request);
    }

    Optional<FormRow> find(long id) {
        return one("id = :value", id);
    }

    Optional<FormRow> findByCode(String code) {
        return one("code = :value", code);
    }

    private Optional<FormRow> one(String condition, Object value) {
        return database.ask(
                h ->
                        h.createQuery(SELECT + condition)
                                .bind("value", value)
                                .mapTo(FormRow.class)
                                .findOne());
    }

    long leads(long id) {
        return database.ask(
                h ->
                        h.createQuery("select count(*) from crm_lead where form_id = :id")
                                .bind("id", id)
                                .mapTo(Long.class)
                                .one());
    }

    void insert(FormRow row) {
        database.change(
                h ->
                        h.createUpdate(
                                        "insert into crm_lead_form (code, title, introduction, language, campaign_id,"
                                                + " source_code, salesperson_code, inputs, consent_text, consent_version,"
                                                + " consent_required, consent_topic, confirm_by_mail, thanks, return_url,"
                                                + " origins, active) values (:code,"
                                                + " :title, :introduction, :language, :campaignId, :sourceCode,"
                                                + " :salespersonCode, :inputs, :consentText, :consentVersion,"
                                                + " :consentRequired, :consentTopic, :confirmByMail, :thanks,"
                                                + " :returnUrl, :origins, :active)")
                                .bindMethods(row)
                                .execute());
    }

    /** Writes it on the version that it names; false where that is not the present one. */
    boolean update(FormRow row) {
        return database.ask(
                        h ->
                                h.createUpdate(
                                                "update crm_lead_form set title = :title, introduction = :introduction,"
                                                        + " language = :language, campaign_id = :campaignId,"
                                                        + " source_code = :sourceCode, salesperson_code = :salespersonCode,"
                                                        + " inputs = :inputs, consent_text = :consentText,"
                                                        + " consent_version = :consentVersion,"
                                                        + " consent_required = :consentRequired, consent_topic = :consentTopic,"
                                                        + " confirm_by_mail = :confirmByMail, thanks = :thanks,"
                                                        + " return_url = :returnUrl, origins = :origins, active = :active,"
                                                        + " version = version + 1 where id = :id and version = :version")
                                        .bindMethods(row)
                                        .execute())
                > 0;
    }

    boolean delete(long id, int version) {
        return database.ask(
                        h ->
                                h.createUpdate(
                                                "delete from crm_lead_form where id = :id and version = :version")
                                        .bind("id", id)
                                        .bind("version", version)
                                        .execute())
                > 0;
    }

    void countRejected(long id) {
        database.change(
                h ->
                        h.createUpdate(
                                        "update crm_lead_form set rejected = rejected + 1 where id = :id")
                                .bind("id", id)
                                .execute());
    }

    boolean isUsed(Ticket ticket) {
        return database.ask(
                h ->
                        h.createQuery("select ticket from crm_form_ticket where ticket = :ticket")
                                .bind("ticket", ticket.unique())
                                .mapTo(String.class)
                                .findOne()
                                .isPresent());
    }

    /**
     * Notes that a ticket is used; who does so at the same moment waits for the first to end.
     *
     * @throws DomainException {@code crm.form-sent-already}
     */
    void use(Ticket ticket, Instant now) {
        try {
            database.change(h -> use(h, ticket, now));
        } catch (UnableToExecuteStatementException e) {
            throw DomainException.conflict("crm.form-sent-already");
        }
    }

    private static void use(Handle h, Ticket ticket, Instant now) {
        h.createUpdate("delete from crm_form_ticket where expires_at < :now")
                .bind("now", now)
                .execute();
        h.createUpdate("insert into crm_form_ticket (ticket, expires_at) values (:ticket, :expiry)")
                .bind("ticket", ticket.unique())
                .bind("expiry", ticket.shownAt().plus(Ticket.VALID))
                .execute();
    }

    /** Keeps with a lead how it came; the proof of its consent where it was given. */
    void note(long leadId, FormRow form, Long contactId, String source, Instant consentAt) {
        boolean agreed = consentAt != null;
        database.change(
                h ->
                        h.createUpdate(
                                        "update crm_lead set form_id = :form, proposed_contact_id = :contact,"
                                                + " consent_text = :text, consent_version = :wording,"
                                                + " consent_at = :at, consent_source = :source where id = :id")
                                .bind("form", form.id())
                                .bind("contact", contactId)
                                .bind("text", agreed ? form.consentText() : null)
                                .bind("wording", agreed ? form.consentVersion() : null)
                                .bind("at", consentAt)
                                .bind("source", agreed ? source : null)
                                .bind("id", leadId)
                                .execute());
    }
}
