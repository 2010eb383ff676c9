package org.relance.crm.api;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.TextFold;

/**
 * A row by its fields. A blank cell is null. Numbers may have a decimal comma or point and grouped
 * digits; days are {@code 2026-03-09}, {@code 09/03/2026} or {@code 09.03.2026}, the day first.
 */
public record ImportCells(ImportHeading heading, ImportRow row) {

    private static final int LONGEST_NUMBER = 40;
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+([.,]\\d+)?");
    private static final Pattern COMMAS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern POINTS = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+(,\\d+)?");

    /** Neither a thousand nor decimals for sure. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[+-]?[1-9]\\d{0,2},\\d{3}");

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
    private static final Set<String> YES = Set.of("yes", "y", "oui", "o", "1", "x", "true", "vrai");
    private static final Set<String> NO = Set.of("no", "n", "non", "0", "false", "faux");

    public int number() {
        return row.number();
    }

    public String text(String field) {
        return heading.cell(row.cells(), field);
    }

    /** The cell, or another text where it is blank. */
    public String text(String field, String otherwise) {
        String text = text(field);
        return text == null ? otherwise : text;
    }

    /**
     * A number.
     *
     * @throws DomainException {@code crm.import-bad-number}, {@code crm.import-ambiguous-number}
     *     for {@code 1,234}
     */
    public BigDecimal decimal(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        String number = text.replaceAll("[\\s\u00a0\u202f'€%]", "");
        if (AMBIGUOUS.matcher(number).matches()) {
            throw DomainException.invalid("crm.import-ambiguous-number", field, text);
        }
        if (number.length() <= LONGEST_NUMBER && PLAIN.matcher(number).matches()) {
            return new BigDecimal(number.replace(',', '.'));
        }
        if (number.length() <= LONGEST_NUMBER && COMMAS.matcher(number).matches()) {
            return new BigDecimal(number.replace(",", ""));
        }
        if (number.length() <= LONGEST_NUMBER && POINTS.matcher(number).matches()) {
            return new BigDecimal(number.replace(".", "").replace(',', '.'));
        }
        throw DomainException.invalid("crm.import-bad-number", field, text);
    }

    /**
     * A day.
     *
     * @throws DomainException {@code crm.import-bad-date}
     */
    public LocalDate day(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        Matcher iso = ISO.matcher(text);
        Matcher dayFirst = DAY_FIRST.matcher(text);
        try {
            if (iso.matches()) {
                return day(iso.group(1), iso.group(2), iso.group(3));
            }
            if (dayFirst.matches()) {
                return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
            }
        } catch (DateTimeException e) {
            throw badDate(field, text);
        }
        throw badDate(field, text);
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static DomainException badDate(String field, String text) {
        return DomainException.invalid("crm.import-bad-date", field, text);
    }

    /**
     * Yes or no, null where the cell is blank.
     *
     * @throws DomainException {@code crm.import-bad-flag}
     */
    public Boolean flag(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        String folded = TextFold.fold(text);
        if (!YES.contains(folded) && !NO.contains(folded)) {
            throw DomainException.invalid("crm.import-bad-flag", field, text);
        }
        return YES.contains(folded);
    }

    /**
     * One of some things by a word for it.
     *
     * @param words folded word to thing; empty where nobody knows the word
     * @throws DomainException {@code crm.import-bad-word}
     */
    public <T> T word(String field, Function<String, Optional<T>> words) {
        String text = text(field);
        return text == null
                ? null
                : words.apply(TextFold.fold(text).toLowerCase(Locale.ROOT))
                        .orElseThrow(
                                () -> DomainException.invalid("crm.import-bad-word", field, text));
    }
}
