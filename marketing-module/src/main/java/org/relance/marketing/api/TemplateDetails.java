package org.relance.marketing.api;

import java.util.List;

/**
 * What people enter for a template: a name and a text in at least one language. A recipient gets
 * the text in his or her language, else in the default language of the e-mail campaign.
 */
public record TemplateDetails(String code, String description, List<TemplateText> texts) {

    public TemplateDetails {
        code = Texts.clean(code);
        description = Texts.clean(description);
        texts = texts == null ? List.of() : List.copyOf(texts);
    }
}
