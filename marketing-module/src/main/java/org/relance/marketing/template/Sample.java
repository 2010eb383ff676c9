package org.relance.marketing.template;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.relance.marketing.api.MailPreview;
import org.relance.marketing.api.Placeholder;
import org.relance.marketing.api.TemplateText;
import org.relance.marketing.template.MergeText.Kind;

/** One contact's values for a preview. */
record Sample(Contact contact, LocalDate today) {

    /** A contact, as far as placeholders ask for it. */
    public record Contact(
            long id,
            String number,
            String name,
            String firstName,
            String surname,
            String jobTitle,
            String companyName,
            String city,
            String email,
            String languageCode,
            String salutation,
            String salespersonName,
            String salespersonEmail,
            String salespersonPhone) {}

    MailPreview preview(TemplateText text) {
        Locale locale = Locale.forLanguageTag(text.languageCode());
        return new MailPreview(
                contact.id(),
                contact.name(),
                contact.email() == null ? "" : contact.email(),
                text.languageCode(),
                filled(text.subject(), Kind.LINE, locale),
                filled(text.html(), Kind.HTML, locale),
                filled(text.text(), Kind.PLAIN, locale));
    }

    private String filled(String source, Kind kind, Locale locale) {
        return MergeText.parse(source, kind, "text").fill(p -> value(p, locale));
    }

    private String value(Placeholder placeholder, Locale locale) {
        return switch (placeholder) {
            case CONTACT_NUMBER -> contact.number();
            case CONTACT_NAME -> contact.name();
            case CONTACT_FIRST_NAME -> contact.firstName();
            case CONTACT_SURNAME -> contact.surname();
            case CONTACT_JOB_TITLE -> contact.jobTitle();
            case CONTACT_COMPANY -> contact.companyName();
            case CONTACT_SALUTATION -> contact.salutation();
            case CONTACT_CITY -> contact.city();
            case CONTACT_EMAIL -> contact.email();
            case CAMPAIGN_NUMBER -> "CP0000";
            case CAMPAIGN_DESCRIPTION -> "Relance";
            case CAMPAIGN_STARTING_DATE -> date(today, locale);
            case CAMPAIGN_ENDING_DATE -> date(today.plusMonths(1), locale);
            case SALESPERSON_NAME -> contact.salespersonName();
            case SALESPERSON_EMAIL -> contact.salespersonEmail();
            case SALESPERSON_PHONE -> contact.salespersonPhone();
            case SENDER_NAME -> "Relance";
            case UNSUBSCRIBE_LINK -> "https://example.invalid/unsubscribe";
        };
    }

    private static String date(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date);
    }
}
