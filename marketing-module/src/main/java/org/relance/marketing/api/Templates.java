package org.relance.marketing.api;

import java.util.Optional;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/** Mail templates. Every change is in the trail under the subject {@code template}. */
public interface Templates {

    /** Subject of the trail. */
    String TRAIL = "template";

    /**
     * Creates a template.
     *
     * @throws org.relance.kernel.DomainException {@code marketing.unknown-placeholder} naming it,
     *     {@code marketing.broken-placeholder}, {@code marketing.template-code-taken}, {@code
     *     marketing.template-without-text}
     */
    TemplateView create(TemplateDetails details);

    /** Replaces a template; refuses as {@link #create}, and {@code marketing.template-stale}. */
    TemplateView change(long id, int version, TemplateDetails details);

    /** No new step may use it; running ones go on. */
    TemplateView block(long id, int version);

    /** Undoes {@link #block}. */
    TemplateView unblock(long id, int version);

    /** Deletes it; {@code marketing.template-in-use} while a schedule names it. */
    void delete(long id, int version);

    /** The template; {@code marketing.template-not-found} where there is none. */
    TemplateView get(long id);

    /** The template with this code. */
    Optional<TemplateView> byCode(String code);

    /** A list; keys are {@code code}, {@code description}, {@code blocked}. */
    ListPage<TemplateRow> list(ListRequest request);

    /** The text, saved or not, as the contact would get it. Refuses as {@link #create}. */
    MailPreview preview(TemplateText text, long contactId);
}
