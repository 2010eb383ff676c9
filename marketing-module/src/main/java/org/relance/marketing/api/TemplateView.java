package org.relance.marketing.api;

import java.util.List;
import java.util.Optional;

/**
 * A template as people read it.
 *
 * @param uses number of schedule steps that send it
 */
public record TemplateView(
        long id,
        String code,
        String description,
        boolean blocked,
        List<TemplateText> texts,
        int uses,
        int version) {

    /** The text in a language. */
    public Optional<TemplateText> in(String languageCode) {
        return texts.stream().filter(t -> t.languageCode().equals(languageCode)).findFirst();
    }
}
