package org.relance.web.marketing;

import java.io.Serializable;
import org.relance.marketing.api.TemplateText;

/** What people type for a template in one language. */
public class TemplateTextForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String language = "";
    private String subject = "";
    private String html = "";
    private String text = "";

    static TemplateTextForm in(String language) {
        TemplateTextForm form = new TemplateTextForm();
        form.language = language;
        return form;
    }

    static TemplateTextForm from(TemplateText text) {
        TemplateTextForm form = in(text.languageCode());
        form.subject = text.subject();
        form.html = text.html();
        form.text = text.text();
        return form;
    }

    TemplateText text() {
        return new TemplateText(language, subject, html, text);
    }

    /** True if nothing was typed, so that the template does not speak this language. */
    boolean isBlank() {
        return (subject + html + text).isBlank();
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language == null ? "" : language;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject == null ? "" : subject;
    }

    public String getHtml() {
        return html;
    }

    public void setHtml(String html) {
        this.html = html == null ? "" : html;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }
}
