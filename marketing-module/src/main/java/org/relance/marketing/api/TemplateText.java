package org.relance.marketing.api;

/** A template in one language. */
public record TemplateText(String languageCode, String subject, String html, String text) {

    public TemplateText {
        languageCode = Texts.clean(languageCode);
        subject = Texts.clean(subject);
        html = html == null ? "" : html;
        text = text == null ? "" : text;
    }
}
