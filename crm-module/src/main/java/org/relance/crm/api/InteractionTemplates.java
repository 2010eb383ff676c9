package org.relance.crm.api;

import java.util.List;
import java.util.Optional;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

/**
 * Templates that say what an interaction of a kind costs, takes and means (domain.md, section 6).
 * Everybody reads them, campaign managers maintain them.
 */
public interface InteractionTemplates {

    /** A page of templates by code; filters: group, channel, blocked. */
    ListPage<InteractionTemplateView> list(ListRequest request);

    /** The templates that can be chosen, by code. */
    List<InteractionTemplateView> choosable();

    /** The template with the code. */
    Optional<InteractionTemplateView> find(String code);

    /**
     * The template that somebody chose.
     *
     * @throws DomainException {@code crm.interaction-template-unknown} or {@code
     *     crm.interaction-template-blocked}, naming the field
     */
    InteractionTemplateView require(String code, String field);

    /**
     * Adds a template.
     *
     * @throws DomainException {@code crm.interaction-template-exists}, {@code crm.required}, {@code
     *     crm.negative}, {@code crm.code-unknown}
     */
    InteractionTemplateView create(InteractionTemplateDetails details);

    /**
     * Changes everything but the code; interactions that were logged by it stay as they are.
     *
     * @throws DomainException {@code crm.interaction-template-not-found}, {@code
     *     crm.changed-meanwhile}
     */
    InteractionTemplateView change(String code, int version, InteractionTemplateDetails details);

    /** Removes a template; what was logged by it keeps its code. */
    void delete(String code, int version);
}
