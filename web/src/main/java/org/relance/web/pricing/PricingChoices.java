package org.relance.web.pricing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.relance.crm.api.Code;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.crm.api.Customers;
import org.relance.kernel.db.ListRequest;
import org.relance.pricing.api.Items;
import org.relance.web.shell.Choice;
import org.relance.web.shell.Suggestion;

/** What selects and completions on the pages of pricing offer. */
@Named
@RequestScoped
public class PricingChoices {

    private static final int SUGGESTED = 12;

    @Inject Codes codes;
    @Inject Items items;
    @Inject Customers customers;

    /** Codes of a kind that can be chosen; its key as in {@link CodeKind#key()}. */
    public List<Choice> codes(String kind) {
        return codes.of(CodeKind.of(kind)).stream()
                .filter(code -> !code.blocked())
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

    /** Item discount groups that have the letters. */
    public List<String> itemGroups(String letters) {
        return codes.of(CodeKind.ITEM_DISCOUNT_GROUP).stream()
                .map(Code::code)
                .filter(code -> code.toLowerCase(java.util.Locale.ROOT).contains(lower(letters)))
                .toList();
    }

    private static String lower(String text) {
        return text.toLowerCase(java.util.Locale.ROOT);
    }

    private static ListRequest found(String words) {
        return new ListRequest(words, null, "", false, "", 0, SUGGESTED);
    }
}
