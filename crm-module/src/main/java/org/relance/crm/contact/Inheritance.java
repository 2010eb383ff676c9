package org.relance.crm.contact;

import java.util.Objects;
import org.relance.crm.api.Classification;
import org.relance.crm.api.Communication;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.PostalAddress;

/**
 * What a person takes over from its company (domain.md §2), each part switched on by the set-up.
 */
public record Inheritance(
        boolean salesperson,
        boolean territory,
        boolean country,
        boolean language,
        boolean address,
        boolean communication) {

    public static final Inheritance ALL = new Inheritance(true, true, true, true, true, true);

    /** Says whether the company's value replaces the person's. */
    private interface Rule {
        boolean takes(String persons, String before, String companys);
    }

    /** What was left blank or untouched is copied; an empty value is never copied over one. */
    private static final Rule ON_ATTACHING =
            (persons, before, companys) ->
                    companys != null && (persons == null || persons.equals(before));

    /** What was the company's stays the company's. */
    private static final Rule ON_COMPANY_CHANGE =
            (persons, before, companys) -> Objects.equals(persons, before);

    /**
     * A person comes to a company. A value that was just typed stays; address and communication are
     * copied only if blank or the old company's.
     *
     * @param stored the person as it was, null if it is new
     * @param old its old company, null if it had none
     */
    public ContactDetails attach(
            ContactDetails person, ContactDetails stored, ContactDetails old, ContactDetails now) {
        ContactDetails was = stored == null ? ContactDetails.person(null) : stored;
        ContactDetails left = old == null ? ContactDetails.company(null) : old;
        return merge(person, was, left, now, ON_ATTACHING);
    }

    /** The company changed: the person's values follow where they were the company's. */
    public ContactDetails follow(
            ContactDetails person, ContactDetails before, ContactDetails after) {
        return merge(person, before, before, after, ON_COMPANY_CHANGE);
    }

    private ContactDetails merge(
            ContactDetails person,
            ContactDetails was,
            ContactDetails left,
            ContactDetails now,
            Rule rule) {
        String countryCode =
                take(
                        country,
                        rule,
                        person.address().countryCode(),
                        was.address().countryCode(),
                        now.address().countryCode());
        return person.with(
                        assignment(
                                person.classification(),
                                was.classification(),
                                now.classification(),
                                rule))
                .with(addressOf(person.address(), left.address(), now.address(), rule, countryCode))
                .with(
                        communicationOf(
                                person.communication(),
                                left.communication(),
                                now.communication(),
                                rule));
    }

    private Classification assignment(
            Classification own, Classification was, Classification now, Rule rule) {
        return new Classification(
                take(
                        territory,
                        rule,
                        own.territoryCode(),
                        was.territoryCode(),
                        now.territoryCode()),
                take(language, rule, own.languageCode(), was.languageCode(), now.languageCode()),
                own.currencyCode(),
                take(
                        salesperson,
                        rule,
                        own.salespersonCode(),
                        was.salespersonCode(),
                        now.salespersonCode()),
                own.correspondenceType(),
                own.industryGroups(),
                own.mailingGroups(),
                own.jobResponsibilities());
    }

    private PostalAddress addressOf(
            PostalAddress own,
            PostalAddress was,
            PostalAddress now,
            Rule rule,
            String countryCode) {
        PostalAddress taken = address && rule.takes(block(own), block(was), block(now)) ? now : own;
        return new PostalAddress(
                taken.address(), taken.address2(), taken.postCode(), taken.city(), countryCode);
    }

    private Communication communicationOf(
            Communication own, Communication was, Communication now, Rule rule) {
        return new Communication(
                take(communication, rule, own.phone(), was.phone(), now.phone()),
                take(communication, rule, own.mobile(), was.mobile(), now.mobile()),
                take(communication, rule, own.email(), was.email(), now.email()),
                take(communication, rule, own.email2(), was.email2(), now.email2()),
                take(communication, rule, own.homePage(), was.homePage(), now.homePage()));
    }

    private static String take(
            boolean on, Rule rule, String persons, String before, String companys) {
        return on && rule.takes(persons, before, companys) ? companys : persons;
    }

    /** The address without its country, as one text; null if it is blank. */
    private static String block(PostalAddress address) {
        String text =
                String.join(
                        "\n",
                        Objects.toString(address.address(), ""),
                        Objects.toString(address.address2(), ""),
                        Objects.toString(address.postCode(), ""),
                        Objects.toString(address.city(), ""));
        return text.isBlank() ? null : text;
    }
}
