package org.relance.marketing.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.relance.marketing.mail.Person;

/**
 * A claimed row of the ledger with all that its message needs.
 *
 * @param topic what the mail is about, null for none
 * @param consent the last word of the contact about it, null for none
 */
public record OutgoingMail(
        long id,
        long emailCampaignId,
        long stepId,
        long templateId,
        String templateCode,
        String templateDescription,
        long campaignId,
        String campaignNumber,
        String campaignDescription,
        LocalDate startingDate,
        LocalDate endingDate,
        String segmentNumber,
        String senderName,
        String senderAddress,
        String decision,
        String topic,
        String consent,
        long contactId,
        Long companyId,
        String address,
        String languageCode,
        int attempts,
        String number,
        String name,
        String firstName,
        String surname,
        String jobTitle,
        String companyName,
        String city,
        String salutation,
        String salespersonCode,
        String salespersonName,
        String salespersonEmail,
        String salespersonPhone,
        Instant optedOutAt,
        boolean privacyBlocked) {

    /** What the template may ask for; the keys are those of the template's placeholders. */
    Person person(String envelopeAddress) {
        return new Person(name, envelopeAddress, this::value);
    }

    private String value(String key) {
        return switch (key) {
            case "contact.number" -> number;
            case "contact.name" -> name;
            case "contact.firstName" -> firstName;
            case "contact.surname" -> surname;
            case "contact.jobTitle" -> jobTitle;
            case "contact.companyName" -> companyName;
            case "contact.salutation" -> salutation;
            case "contact.city" -> city;
            case "contact.email" -> address;
            default -> otherValue(key);
        };
    }

    private String otherValue(String key) {
        return switch (key) {
            case "campaign.number" -> campaignNumber;
            case "campaign.description" -> campaignDescription;
            case "campaign.startingDate" -> date(startingDate);
            case "campaign.endingDate" -> date(endingDate);
            case "salesperson.name" -> salespersonName;
            case "salesperson.email" -> salespersonEmail;
            case "salesperson.phone" -> salespersonPhone;
            case "sender.name" -> senderName;
            default -> "";
        };
    }

    private String date(LocalDate date) {
        return date == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(Locale.forLanguageTag(languageCode))
                        .format(date);
    }
}
