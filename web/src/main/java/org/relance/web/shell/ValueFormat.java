package org.relance.web.shell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;

/**
 * Writes and reads values as people of a language do: French with a narrow no-break space for
 * thousands and a decimal comma, English as in Britain; a real minus sign in both.
 *
 * @param spreadsheet true for values that a spreadsheet of the language reads as numbers and dates:
 *     digits not grouped, a hyphen for minus, dates in digits
 */
public record ValueFormat(Locale locale, ZoneId zone, boolean spreadsheet) {

    /** Stands where there is no value. */
    public static final String MISSING = "—";

    private static final String MINUS = "\u2212";
    private static final String NARROW = "\u202f";
    private static final String NO_BREAK = "\u00a0";

    /** Values for people. */
    public ValueFormat(Locale locale, ZoneId zone) {
        this(locale, zone, false);
    }

    public String number(Number value) {
        return value == null ? MISSING : signed(plain(0, 5).format(value));
    }

    public String decimal(Number value, int decimals) {
        return value == null ? MISSING : signed(plain(decimals, decimals).format(value));
    }

    public String money(Number value, String currency) {
        if (value == null) {
            return MISSING;
        }
        int decimals = decimalsOf(currency);
        String amount = decimal(value, decimals);
        return french() ? amount + NO_BREAK + symbol(currency) : symbolFirst(amount, currency);
    }

    public String percent(Number value) {
        if (value == null) {
            return MISSING;
        }
        return signed(plain(0, 1).format(value)) + (french() && !spreadsheet ? NARROW : "") + "%";
    }

    public String date(LocalDate value) {
        return value == null
                ? MISSING
                : pattern(spreadsheet ? sheetDate() : "d MMM yyyy").format(value);
    }

    public String longDate(LocalDate value) {
        return value == null ? MISSING : pattern("EEEE d MMMM yyyy").format(value);
    }

    public String weekday(LocalDate value) {
        return pattern("EEE").format(value);
    }

    public String instant(Instant value) {
        String pattern = spreadsheet ? sheetDate() + " HH:mm" : "d MMM yyyy, HH:mm";
        return value == null ? MISSING : pattern(pattern).format(value.atZone(zone));
    }

    /** ISO in English, since month and day change places between its countries. */
    private String sheetDate() {
        return french() ? "dd/MM/yyyy" : "yyyy-MM-dd";
    }

    /** A date with its time of day, where there is one. */
    public String moment(LocalDate date, LocalTime time) {
        String separator = spreadsheet ? " " : ", ";
        return time == null ? date(date) : date(date) + separator + pattern("HH:mm").format(time);
    }

    public String time(Instant value) {
        return value == null ? MISSING : pattern("HH:mm").format(value.atZone(zone));
    }

    /**
     * Reads a number that a person typed: any spaces, the decimal sign of either language.
     *
     * @throws NumberFormatException if it is none
     */
    public BigDecimal parse(String text) {
        String bare = text.replaceAll("[\\s\u00a0\u202f'’]", "").replace(MINUS, "-");
        boolean commaIsDecimal = french() || !bare.matches("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
        return new BigDecimal(commaIsDecimal ? bare.replace(',', '.') : bare.replace(",", ""));
    }

    private String symbolFirst(String amount, String currency) {
        String symbol = symbol(currency);
        String gap = symbol.length() > 1 ? NO_BREAK : "";
        return amount.startsWith(MINUS)
                ? MINUS + symbol + gap + amount.substring(1)
                : symbol + gap + amount;
    }

    private static int decimalsOf(String currency) {
        try {
            return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        } catch (IllegalArgumentException | NullPointerException e) {
            return 2;
        }
    }

    private static String symbol(String currency) {
        return switch (currency == null ? "" : currency) {
            case "EUR", "" -> "€";
            case "GBP" -> "£";
            case "USD" -> "$";
            default -> currency;
        };
    }

    private DecimalFormat plain(int least, int most) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(Locale.ROOT);
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(french() ? NARROW.charAt(0) : ',');
        symbols.setDecimalSeparator(french() ? ',' : '.');
        format.setDecimalFormatSymbols(symbols);
        format.setGroupingUsed(!spreadsheet);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    private String signed(String text) {
        if (spreadsheet) {
            return text.matches("-0([.,]0+)?") ? text.substring(1) : text;
        }
        String value = text.replace("-", MINUS);
        return value.matches(MINUS + "0([.,]0+)?") ? value.substring(1) : value;
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, french() ? Locale.FRANCE : Locale.UK);
    }

    private boolean french() {
        return locale.getLanguage().equals("fr");
    }
}
