package org.relance.marketing.template;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.relance.kernel.DomainException;
import org.relance.marketing.api.TemplateText;
import org.relance.marketing.campaign.Checks;

/** What the texts of a template must be: complete, one per language, placeholders known. */
final class TemplateCheck {

    private static final Set<String> LANGUAGES = Set.of("fr", "en");
    private static final int BODY_LIMIT = 500_000;

    private TemplateCheck() {}

    static void check(List<TemplateText> texts) {
        if (texts.isEmpty()) {
            throw DomainException.invalid("marketing.template-without-text", "texts");
        }
        Set<String> seen = new HashSet<>();
        texts.forEach(text -> check(text, seen));
    }

    private static void check(TemplateText text, Set<String> seen) {
        String language = text.languageCode();
        if (!LANGUAGES.contains(language) || !seen.add(language)) {
            throw DomainException.invalid("marketing.template-language", "languageCode", language);
        }
        check(text);
    }

    static void check(TemplateText text) {
        Checks.required(text.subject(), "subject", 300);
        Checks.required(text.html().strip(), "html", BODY_LIMIT);
        Checks.required(text.text().strip(), "text", BODY_LIMIT);
        MergeText.parse(text.subject(), MergeText.Kind.LINE, "subject");
        MergeText.parse(text.html(), MergeText.Kind.HTML, "html");
        MergeText.parse(text.text(), MergeText.Kind.PLAIN, "text");
    }
}
