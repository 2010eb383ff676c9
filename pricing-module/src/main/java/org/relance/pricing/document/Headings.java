package org.relance.pricing.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;
import org.relance.pricing.api.DocumentKind;
import org.relance.pricing.api.NewDocument;
import org.relance.pricing.book.BookCustomer;
import org.relance.pricing.book.PriceBook;

/** Settles the headings of new documents: defaults from the customer, references by number. */
@ApplicationScoped
class Headings {

    @Inject Database database;
    @Inject BusinessClock clock;
    @Inject OpportunityFinder opportunities;

    Heading settled(NewDocument typed, PriceBook book) {
        if (typed.kind() == null) {
            throw DomainException.invalid("pricing.field-required", "kind");
        }
        BookCustomer customer = book.customer(typed.customerNumber());
        refuseBlocked(customer);
        Optional<OpportunityTies> sale = opportunities.find(typed.opportunityNumber());
        LocalDate order = order(typed, sale);
        LocalDate posting = posting(typed, order);
        String currency =
                typed.currencyCode() == null ? customer.currencyCode() : typed.currencyCode();
        return new Heading(
                typed.kind(),
                customer,
                reference("crm_contact where number", typed.contactNumber(), "contact")
                        .orElse(customer.contactId()),
                campaign(typed.campaignNumber())
                        .or(() -> sale.map(OpportunityTies::campaignId))
                        .orElse(null),
                sale.map(OpportunityTies::id).orElse(null),
                order,
                posting,
                currency,
                book.factor(currency, posting == null ? order : posting),
                customer.pricesIncludeVat(),
                customer.vatBusGroup(),
                Optional.ofNullable(typed.salespersonCode())
                        .or(() -> sale.map(OpportunityTies::salespersonCode))
                        .orElse(customer.salespersonCode()),
                typed.externalRef());
    }

    private static void refuseBlocked(BookCustomer customer) {
        if (customer.blocked()) {
            throw DomainException.conflict("pricing.customer-blocked", customer.number());
        }
        if (customer.privacyBlocked()) {
            throw DomainException.conflict("pricing.contact-privacy-blocked", customer.number());
        }
    }

    /** A quote of an opportunity is for the day on which that is expected to close (§10). */
    private LocalDate order(NewDocument typed, Optional<OpportunityTies> sale) {
        LocalDate today = clock.today();
        if (typed.orderDate() != null) {
            return typed.orderDate();
        }
        return sale.filter(ties -> typed.kind() == DocumentKind.QUOTE)
                .map(OpportunityTies::estimatedClose)
                .filter(close -> close.isAfter(today))
                .orElse(today);
    }

    private static LocalDate posting(NewDocument typed, LocalDate order) {
        boolean posted =
                typed.kind() == DocumentKind.INVOICE || typed.kind() == DocumentKind.CREDIT_MEMO;
        return posted && typed.postingDate() == null ? order : typed.postingDate();
    }

    private Optional<Long> campaign(String number) {
        return id("select campaign_id from prc_campaign where campaign_no", number, "campaign");
    }

    private Optional<Long> reference(String place, String number, String kind) {
        return id("select id from " + place, number, kind);
    }

    private Optional<Long> id(String select, String number, String kind) {
        if (number == null || number.isBlank()) {
            return Optional.empty();
        }
        Optional<Long> id =
                database.ask(
                        h ->
                                h.createQuery(select + " = :number")
                                        .bind("number", number.strip())
                                        .mapTo(Long.class)
                                        .findOne());
        if (id.isEmpty()) {
            throw DomainException.invalid(
                    "pricing." + kind + "-not-found", kind + "Number", number);
        }
        return id;
    }
}
