package org.relance.reports.render;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Words and values of a report in the reader's language.
 *
 * @param currency code of the company's currency
 */
public record Wording(Locale locale, ZoneId zone, String currency) {

    private static final String MISSING = "—";
    private static final char MINUS = '\u2212';

    /** Any other language than French reads English. */
    public Wording {
        locale = locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
    }

    ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                "reports.i18n.reports",
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The text with its placeholders filled; numbers come already set. */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle().getString(key), locale).format(arguments);
    }

    public String count(long value) {
        return number("#,##0", BigDecimal.valueOf(value));
    }

    /** A noun with its number: one form for one (in French for none as well), one for many. */
    public String counted(String key, long number, Object... more) {
        boolean singular = number == 1 || (french() && number == 0);
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = count(number);
        System.arraycopy(more, 0, arguments, 1, more.length);
        return text(key + (singular ? ".one" : ".many"), arguments);
    }

    /** The company's currency as a sentence names it. */
    public String currencyName() {
        String key = "currency." + currency;
        return bundle().containsKey(key) ? text(key) : currency;
    }

    /** An amount without its currency. */
    public String amount(BigDecimal value) {
        return number("#,##0.00", value);
    }

    /** An amount with the sign of the company's currency where the language puts it. */
    public String money(BigDecimal value) {
        String amount = amount(value);
        if (french()) {
            return amount + "\u202f" + currencySign();
        }
        boolean negative = amount.charAt(0) == MINUS;
        return (negative ? String.valueOf(MINUS) : "")
                + currencySign()
                + (negative ? amount.substring(1) : amount);
    }

    /** A percentage with one decimal; a dash where there is none. */
    public String percent(BigDecimal value) {
        return value == null ? MISSING : number("#,##0.0", value) + (french() ? "\u202f%" : "%");
    }

    public String number(String pattern, BigDecimal value) {
        String text = Numbers.format(pattern, locale).format(value);
        return text.matches(MINUS + "0([.,]0+)?") ? text.substring(1) : text;
    }

    /** 12 janvier 2026. */
    public String date(LocalDate value) {
        return value == null ? MISSING : first(pattern("d MMMM yyyy").format(value));
    }

    /** 12/01/2026. */
    public String shortDate(LocalDate value) {
        return value == null ? MISSING : pattern("dd/MM/yyyy").format(value);
    }

    /** du 12 janvier au 28 février 2026; each end may be open. */
    public String period(LocalDate from, LocalDate to) {
        if (from == null && to == null) {
            return text("period.open");
        }
        if (to == null) {
            return text("period.from", date(from));
        }
        if (from == null) {
            return text("period.to", date(to));
        }
        boolean sameYear = from.getYear() == to.getYear();
        String start = first(pattern(sameYear ? "d MMMM" : "d MMMM yyyy").format(from));
        return text("period.both", start, date(to));
    }

    /** Lundi 23 mars 2026 à 10:42 (Europe/Paris). */
    public String moment(Instant value) {
        var at = value.atZone(zone);
        return text(
                "moment",
                pattern("EEEE").format(at) + " " + date(at.toLocalDate()),
                pattern("HH:mm").format(at),
                zone.getId());
    }

    /** The sign of the company's currency. */
    public String currencySign() {
        return switch (currency) {
            case "EUR" -> "€";
            case "GBP" -> "£";
            case "USD" -> "$";
            default -> currency;
        };
    }

    /** The first of a month is an ordinal in French. */
    private String first(String date) {
        return french() && date.startsWith("1 ") ? "1er" + date.substring(1) : date;
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, french() ? Locale.FRANCE : Locale.UK);
    }

    private boolean french() {
        return locale.equals(Locale.FRENCH);
    }
}
