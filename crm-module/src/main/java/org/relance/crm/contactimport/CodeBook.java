package org.relance.crm.contactimport;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.relance.crm.api.Code;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.SalespersonView;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.TextFold;

/**
 * The codes that cells may mean: a cell says the code, its description, or for countries and
 * languages the French or English name of the standard.
 */
final class CodeBook {

    private final Map<CodeKind, Map<String, String>> codes = new EnumMap<>(CodeKind.class);
    private final Map<String, String> salespeople = new HashMap<>();

    void add(CodeKind kind, List<Code> list) {
        Map<String, String> byText = new HashMap<>();
        for (Code code : list) {
            if (!code.blocked()) {
                names(kind, code.code())
                        .forEach(name -> byText.putIfAbsent(fold(name), code.code()));
                byText.put(fold(code.description()), code.code());
            }
        }
        list.stream()
                .filter(code -> !code.blocked())
                .forEach(code -> byText.put(fold(code.code()), code.code()));
        codes.put(kind, byText);
    }

    void addSalespeople(List<SalespersonView> list) {
        list.forEach(person -> salespeople.put(fold(person.name()), person.code()));
        list.forEach(person -> salespeople.put(fold(person.code()), person.code()));
    }

    private static List<String> names(CodeKind kind, String code) {
        if (kind == CodeKind.COUNTRY) {
            Locale country = new Locale.Builder().setRegion(region(code)).build();
            String alias = "GB".equals(code) ? "UK" : code;
            return Arrays.asList(
                    country.getDisplayCountry(Locale.FRENCH),
                    country.getDisplayCountry(Locale.ENGLISH),
                    alias);
        }
        if (kind == CodeKind.LANGUAGE) {
            Locale language = Locale.forLanguageTag(code);
            return Arrays.asList(
                    language.getDisplayLanguage(Locale.FRENCH),
                    language.getDisplayLanguage(Locale.ENGLISH));
        }
        return List.of();
    }

    private static String region(String code) {
        return code.matches("[A-Z]{2}") ? code : "";
    }

    /**
     * The code that a cell means, null for a blank one.
     *
     * @throws DomainException {@code crm.code-unknown}
     */
    String code(CodeKind kind, String cell, String field) {
        return find(codes.getOrDefault(kind, Map.of()), cell, field, "crm.code-unknown");
    }

    /** The salesperson whose code or name a cell gives, null for a blank one. */
    String salesperson(String cell) {
        return find(salespeople, cell, "salespersonCode", "crm.salesperson-unknown");
    }

    private static String find(
            Map<String, String> known, String cell, String field, String refusal) {
        if (cell == null) {
            return null;
        }
        String code = known.get(fold(cell));
        if (code == null) {
            throw DomainException.invalid(refusal, field, cell);
        }
        return code;
    }

    private static String fold(String text) {
        return TextFold.fold(text);
    }
}
