package org.relance.marketing.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Listing;
import org.relance.marketing.api.TemplateRow;
import org.relance.marketing.api.TemplateText;
import org.relance.marketing.api.TemplateView;

/** Templates by JPA, their texts by SQL. */
@ApplicationScoped
class TemplateRepository {

    /** Columns of a template. */
    public record Head(
            long id, String code, String description, boolean blocked, int uses, int version) {}

    private static final String USES =
            "(select count(*) from mkt_schedule_step s where s.template_id = t.id)";

    private static final Listing<TemplateRow> LIST =
            Listing.of(
                            TemplateRow.class,
                            "t.id, t.code, t.description, t.blocked, "
                                    + "coalesce(fr.subject, en.subject, '') as subject, "
                                    + "(case when fr.subject is null then '' else 'fr ' end)"
                                    + " || (case when en.subject is null then '' else 'en' end) as languages, "
                                    + USES
                                    + " as uses, t.version",
                            "mkt_template t"
                                    + " left join mkt_template_text fr on fr.template_id = t.id and fr.language_code = 'fr'"
                                    + " left join mkt_template_text en on en.template_id = t.id and en.language_code = 'en'",
                            "t.id")
                    .requiredText("code", "t.code")
                    .requiredText("description", "t.description")
                    .flag("blocked", "t.blocked")
                    .search("lower(t.code || ' ' || t.description)");

    @PersistenceContext(unitName = "marketing")
    EntityManager em;

    @Inject Database database;

    Template added(Template template) {
        em.persist(template);
        em.flush();
        return template;
    }

    /** Makes the change visible to SQL, with a new version even if only texts changed. */
    void touch(Template template) {
        em.flush();
        database.change(
                h ->
                        h.createUpdate(
                                        "update mkt_template set version = version + 1 where id = :id")
                                .bind("id", template.id())
                                .execute());
        em.refresh(template);
    }

    void remove(Template template) {
        em.remove(template);
        em.flush();
    }

    Template template(long id) {
        Template template = em.find(Template.class, id);
        if (template == null) {
            throw DomainException.notFound("marketing.template-not-found", id);
        }
        return template;
    }

    Optional<Long> idOf(String code) {
        return database.ask(
                h ->
                        h.createQuery("select id from mkt_template where code = :code")
                                .bind("code", code)
                                .mapTo(Long.class)
                                .findOne());
    }

    TemplateView view(long id) {
        Head head =
                database.ask(
                        h ->
                                h.createQuery(
                                                "select t.id, t.code, t.description, t.blocked, t.version, "
                                                        + USES
                                                        + " as uses from mkt_template t where t.id = :id")
                                        .bind("id", id)
                                        .mapTo(Head.class)
                                        .findOne()
                                        .orElseThrow(
                                                () ->
                                                        DomainException.notFound(
                                                                "marketing.template-not-found",
                                                                id)));
        return new TemplateView(
                id,
                head.code(),
                head.description(),
                head.blocked(),
                texts(id),
                head.uses(),
                head.version());
    }

    private List<TemplateText> texts(long id) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select language_code, subject, html_body, text_body from mkt_template_text"
                                                + " where template_id = :id order by language_code desc")
                                .bind("id", id)
                                .map(
                                        (rs, ctx) ->
                                                new TemplateText(
                                                        rs.getString(1),
                                                        rs.getString(2),
                                                        rs.getString(3),
                                                        rs.getString(4)))
                                .list());
    }

    void replaceTexts(long id, List<TemplateText> texts) {
        database.change(
                h -> {
                    h.createUpdate("delete from mkt_template_text where template_id = :id")
                            .bind("id", id)
                            .execute();
                    PreparedBatch batch =
                            h.prepareBatch(
                                    "insert into mkt_template_text (template_id, language_code, subject, html_body, text_body)"
                                            + " values (:id, :language, :subject, :html, :text)");
                    texts.forEach(
                            text ->
                                    batch.bind("id", id)
                                            .bind("language", text.languageCode())
                                            .bind("subject", text.subject())
                                            .bind("html", text.html())
                                            .bind("text", text.text())
                                            .add());
                    batch.execute();
                });
    }

    ListPage<TemplateRow> list(ListRequest request) {
        return LIST.page(database, request);
    }
}
