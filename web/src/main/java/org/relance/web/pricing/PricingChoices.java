package org.relance.web.pricing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Customers;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.TextFold;
import org.relance.pricing.api.Items;
import org.relance.pricing.api.SourceType;
import org.relance.web.crm.CodeChoices;
import org.relance.web.shell.Choice;
import org.relance.web.shell.Shell;
import org.relance.web.shell.Suggestion;

/** What selects and completions on the pages of pricing offer. */
@Named
@RequestScoped
public class PricingChoices {

    private static final int SUGGESTED = 12;
    private static final Set<SourceType> DEFAULTED = Set.of(SourceType.CUSTOMER, SourceType.ALL);

    @Inject CodeChoices codes;
    @Inject Items items;
    @Inject Customers customers;
    @Inject Shell shell;

    /** Codes of a kind that can be chosen; its key as in {@link CodeKind#key()}. */
    public List<Choice> codes(String kind) {
        return codes.open(kind).stream()
                .map(code -> new Choice(code.code(), code.code() + " · " + code.description()))
                .toList();
    }

    /** Items that have the words, each as a {@link Suggestion}. */
    public List<String> items(String words) {
        return items.list(found(words)).rows().stream()
                .map(item -> Suggestion.of(item.number(), item.description()))
                .toList();
    }

    /** Customers that have the words, each as a {@link Suggestion}. */
    public List<String> customers(String words) {
        return customers.list(found(words)).rows().stream()
                .map(customer -> Suggestion.of(customer.number(), customer.name()))
                .toList();
    }

    /** What the VAT of a price can be; a new one of a customer or of all can follow its default. */
    public List<Choice> taxes(TermForm term) {
        List<Choice> taxes = new ArrayList<>();
        if (term.isNew() && DEFAULTED.contains(term.getSource())) {
            taxes.add(new Choice("", shell.text("pricing:vat.default." + term.getSource())));
        }
        taxes.add(new Choice(TermTax.WITHOUT, shell.text("pricing:vat.without")));
        if (term.getTax().isWithoutGroup()) {
            taxes.add(new Choice(TermTax.WITH, shell.text("pricing:vat.with")));
        }
        String with = shell.text("pricing:vat.with") + ", ";
        codes("vat-bus-group")
                .forEach(code -> taxes.add(new Choice(code.value(), with + code.label())));
        return taxes;
    }

    /** Codes of a kind of group that have the words, each as a {@link Suggestion}. */
    public List<String> groups(CodeKind kind, String words) {
        return codes.open(kind.key()).stream()
                .map(code -> Suggestion.of(code.code(), code.description()))
                .filter(proposal -> TextFold.fold(proposal).contains(TextFold.fold(words)))
                .toList();
    }

    private static ListRequest found(String words) {
        return new ListRequest(words, null, "", false, "", 0, SUGGESTED);
    }
}
