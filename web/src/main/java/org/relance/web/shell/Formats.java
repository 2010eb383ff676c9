package org.relance.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Values as the reader of this page writes them; a missing value is a dash. */
@Named("format")
@RequestScoped
public class Formats {

    @Inject Shell shell;
    @Inject Messages messages;

    private boolean spreadsheet;
    private boolean workbook;

    /** From here on values are written as a spreadsheet reads them: numbers stay numbers. */
    void writeForSpreadsheet() {
        spreadsheet = true;
    }

    /** From here on numbers and days are written in the one way that a workbook stores. */
    void writeForWorkbook() {
        spreadsheet = true;
        workbook = true;
    }

    private ValueFormat format() {
        Locale locale = workbook ? Locale.ENGLISH : shell.getLocale();
        return new ValueFormat(locale, shell.getZone(), spreadsheet);
    }

    public String number(Number value) {
        return format().number(value);
    }

    /** With exactly so many decimals. */
    public String decimal(Number value, int decimals) {
        return format().decimal(value, decimals);
    }

    public String money(Number value, String currency) {
        return format().money(value, currency);
    }

    /** An amount without its unit, which the heading names. */
    public String amount(Number value) {
        return format().decimal(value, 2);
    }

    /** A percentage that is given as 12.5 for 12.5 %. */
    public String percent(Number value) {
        return format().percent(value);
    }

    public String date(LocalDate value) {
        return format().date(value);
    }

    /** With the day of the week; begins a line, so in upper case. */
    public String longDate(LocalDate value) {
        String text = format().longDate(value);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** Short name of the day of the week. */
    public String weekday(LocalDate value) {
        return format().weekday(value);
    }

    /** From and to a date, either of which may be missing. */
    public String period(LocalDate from, LocalDate to) {
        return from == null && to == null ? ValueFormat.MISSING : date(from) + " – " + date(to);
    }

    /** A date with its time of day, where there is one. */
    public String moment(LocalDate date, LocalTime time) {
        return format().moment(date, time);
    }

    public String instant(Instant value) {
        return format().instant(value);
    }

    public String time(Instant value) {
        return format().time(value);
    }

    /** The text, or a dash where there is none. */
    public String text(Object value) {
        return value == null || value.toString().isBlank() ? ValueFormat.MISSING : value.toString();
    }

    public String flag(Boolean value) {
        return value == null ? ValueFormat.MISSING : say(value ? "common:yes" : "common:no");
    }

    /** Label of a constant under {@code <prefix><CONSTANT>}, such as {@code crm:contact.type.}. */
    public String label(String prefix, Object constant) {
        return constant == null ? ValueFormat.MISSING : say(prefix + constant);
    }

    /** A text with a number that decides its form, such as {@code {0,choice,…}}. */
    public String plural(String reference, long count) {
        return messages.text(reference, shell.getLocale(), count, number(count));
    }

    /** An applied filter in words. */
    public String chip(ListChip chip) {
        return chip.kind() == ListFilter.Kind.DATE
                ? end(chip, chip.values().get(0))
                : chip.isRange() ? range(chip) : names(chip.values());
    }

    private String names(List<String> values) {
        return values.size() > 3
                ? messages.text("common:list.several", shell.getLocale(), values.size())
                : values.stream().map(this::say).collect(Collectors.joining(", "));
    }

    private String range(ListChip chip) {
        String key =
                "common:list."
                        + (chip.low().isEmpty()
                                ? "until"
                                : chip.high().isEmpty() ? "since" : "between");
        return messages.text(key, shell.getLocale(), end(chip, chip.low()), end(chip, chip.high()));
    }

    private String end(ListChip chip, String value) {
        boolean dated = chip.kind() == ListFilter.Kind.DATES || chip.kind() == ListFilter.Kind.DATE;
        return dated && value.matches("\\d{4}-\\d\\d-\\d\\d")
                ? date(LocalDate.parse(value))
                : value;
    }

    private String say(String reference) {
        return messages.text(reference, shell.getLocale());
    }
}
