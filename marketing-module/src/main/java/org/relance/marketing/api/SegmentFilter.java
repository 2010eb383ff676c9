package org.relance.marketing.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.relance.crm.api.OpportunityStatus;
import org.relance.kernel.DateFormula;
import org.relance.kernel.DomainException;

/**
 * Which contacts are meant. Values of one kind are alternatives, the kinds must all hold; an empty
 * kind says nothing. Industry groups of a person are those of its company.
 *
 * @param types COMPANY, PERSON
 * @param cities names, compared without regard to case
 * @param email what is asked of the e-mail address
 * @param customers whether the contact, or its company, is a customer
 * @param bought numbers of items on orders or invoices; a company by its customer, a person where
 *     the document names it
 * @param campaigns numbers of campaigns in which there was contact, by interactions that are
 *     neither cancelled nor postponed
 * @param respondedTo numbers of campaigns to which the contact responded
 * @param responsibilities job responsibilities; persons only
 * @param opportunities statuses of opportunities of which the contact, or its company, has one
 * @param contactedSince date formula on the work date, such as {@code -3M}: there was an
 *     interaction since; empty for none
 * @param silentSince date formula on the work date: there was no interaction since; empty for none
 * @param profile ids of profile answers of which the contact gave one
 */
public record SegmentFilter(
        Set<String> territories,
        Set<String> industryGroups,
        Set<String> mailingGroups,
        Set<String> types,
        Set<String> languages,
        Set<String> countries,
        Set<String> cities,
        Set<String> salespeople,
        EmailFilter email,
        CustomerFilter customers,
        Set<String> bought,
        Set<String> campaigns,
        Set<String> respondedTo,
        Set<String> responsibilities,
        Set<String> opportunities,
        String contactedSince,
        String silentSince,
        Set<String> profile) {

    /** What is asked of the e-mail address. */
    public enum EmailFilter {
        ANY,
        WITH,
        WITHOUT
    }

    /** Whether the contact, or its company, is a customer. */
    public enum CustomerFilter {
        ANY,
        ONLY,
        NONE
    }

    /** Everybody. */
    public static final SegmentFilter ALL =
            new SegmentFilter(
                    null, null, null, null, null, null, null, null, null, null, null, null, null,
                    null, null, null, null, null);

    public SegmentFilter {
        territories = cleaned(territories);
        industryGroups = cleaned(industryGroups);
        mailingGroups = cleaned(mailingGroups);
        types = cleaned(types);
        languages = cleaned(languages);
        countries = cleaned(countries);
        cities = cleaned(cities);
        salespeople = cleaned(salespeople);
        email = email == null ? EmailFilter.ANY : email;
        customers = customers == null ? CustomerFilter.ANY : customers;
        bought = cleaned(bought);
        campaigns = cleaned(campaigns);
        respondedTo = cleaned(respondedTo);
        responsibilities = cleaned(responsibilities);
        opportunities = cleaned(opportunities);
        opportunities.forEach(SegmentFilter::checkStatus);
        contactedSince = DateFormula.parse(Texts.clean(contactedSince), "contactedSince").text();
        silentSince = DateFormula.parse(Texts.clean(silentSince), "silentSince").text();
        profile = cleaned(profile);
        profile.forEach(SegmentFilter::checkId);
    }

    private static void checkId(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw DomainException.invalid("marketing.filter-bad-value", "profile", id);
        }
    }

    private static void checkStatus(String status) {
        if (Arrays.stream(OpportunityStatus.values()).noneMatch(s -> s.name().equals(status))) {
            throw DomainException.invalid("marketing.filter-bad-value", "opportunities", status);
        }
    }

    private static Set<String> cleaned(Collection<String> values) {
        Set<String> cleaned = new TreeSet<>();
        if (values != null) {
            values.stream().map(Texts::clean).filter(v -> !v.isEmpty()).forEach(cleaned::add);
        }
        return java.util.Collections.unmodifiableSet(cleaned);
    }

    /** The filter as the query part of an address: {@code territory=SUD&industry-group=JARD}. */
    public String text() {
        List<String> parts = new ArrayList<>();
        FilterText.write(parts, "territory", territories);
        FilterText.write(parts, "industry-group", industryGroups);
        FilterText.write(parts, "mailing-group", mailingGroups);
        FilterText.write(parts, "type", types);
        FilterText.write(parts, "language", languages);
        FilterText.write(parts, "country", countries);
        FilterText.write(parts, "city", cities);
        FilterText.write(parts, "salesperson", salespeople);
        if (email != EmailFilter.ANY) {
            FilterText.write(parts, "email", Set.of(email.name()));
        }
        if (customers != CustomerFilter.ANY) {
            FilterText.write(parts, "customer", Set.of(customers.name()));
        }
        FilterText.write(parts, "bought", bought);
        FilterText.write(parts, "campaign", campaigns);
        FilterText.write(parts, "responded", respondedTo);
        FilterText.write(parts, "responsibility", responsibilities);
        FilterText.write(parts, "opportunity", opportunities);
        FilterText.write(parts, "contacted-since", cleaned(List.of(contactedSince)));
        FilterText.write(parts, "silent-since", cleaned(List.of(silentSince)));
        FilterText.write(parts, "profile", profile);
        return String.join("&", parts);
    }

    /**
     * Reads what {@link #text()} wrote.
     *
     * @throws DomainException {@code marketing.filter-unknown-key}, {@code
     *     marketing.filter-bad-value}
     */
    public static SegmentFilter parse(String text) {
        FilterText read = FilterText.read(text);
        return new SegmentFilter(
                read.values("territory"),
                read.values("industry-group"),
                read.values("mailing-group"),
                read.values("type"),
                read.values("language"),
                read.values("country"),
                read.values("city"),
                read.values("salesperson"),
                chosen(EmailFilter.values(), read.values("email"), EmailFilter.ANY),
                chosen(CustomerFilter.values(), read.values("customer"), CustomerFilter.ANY),
                read.values("bought"),
                read.values("campaign"),
                read.values("responded"),
                read.values("responsibility"),
                read.values("opportunity"),
                read.value("contacted-since"),
                read.value("silent-since"),
                read.values("profile"));
    }

    private static <E extends Enum<E>> E chosen(E[] choices, Set<String> names, E otherwise) {
        return Arrays.stream(choices)
                .filter(choice -> names.contains(choice.name()))
                .findFirst()
                .orElse(otherwise);
    }
}
