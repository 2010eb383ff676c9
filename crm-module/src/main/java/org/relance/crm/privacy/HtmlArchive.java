package org.relance.crm.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import org.relance.crm.api.PersonalDataWords;

/** The data as a page for people, in their language; it needs nothing but itself. */
final class HtmlArchive implements Archive {

    private static final String STYLE =
            "body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}"
                    + "section{overflow-x:auto}table{border-collapse:collapse}"
                    + "th,td{border:1px solid #999;padding:.3rem .6rem;text-align:left;vertical-align:top}";

    private final Writer out;
    private final String name;
    private final PersonalDataWords words;
    private final Instant at;
    private final DateTimeFormatter days;
    private final DateTimeFormatter instants;
    private boolean headed;

    HtmlArchive(Writer out, String name, PersonalDataWords words, Instant at) {
        this.out = out;
        this.name = name;
        this.words = words;
        this.at = at;
        days = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(words.locale());
        instants =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                        .withLocale(words.locale())
                        .withZone(words.zone());
    }

    @Override
    public void begin() throws IOException {
        String title = escaped(words.of("title") + " — " + name);
        out.write(
                "<!DOCTYPE html>\n<html lang=\"%s\"><head><meta charset=\"utf-8\">"
                        .formatted(words.locale().getLanguage()));
        out.write("<title>" + title + "</title><style>" + STYLE + "</style></head>\n");
        out.write("<body><h1>" + title + "</h1><p>" + escaped(instants.format(at)) + "</p>\n");
    }

    @Override
    public void beginPart(String part) throws IOException {
        out.write("<section><h2>" + escaped(words.of("part." + part)) + "</h2>\n");
        headed = false;
    }

    @Override
    public void row(Map<String, Object> fields) {
        StringBuilder row = new StringBuilder();
        if (!headed) {
            row.append("<table><thead><tr>");
            fields.keySet()
                    .forEach(
                            field ->
                                    row.append("<th scope=\"col\">")
                                            .append(escaped(words.of("field." + field)))
                                            .append("</th>"));
            row.append("</tr></thead><tbody>\n");
            headed = true;
        }
        row.append("<tr>");
        fields.values()
                .forEach(value -> row.append("<td>").append(escaped(text(value))).append("</td>"));
        try {
            out.write(row.append("</tr>\n").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void endPart() throws IOException {
        out.write(
                headed
                        ? "</tbody></table></section>\n"
                        : "<p>" + escaped(words.of("nothing")) + "</p></section>\n");
    }

    @Override
    public void end() throws IOException {
        out.write("</body></html>\n");
    }

    private String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Timestamp time) {
            return instants.format(time.toInstant());
        }
        if (value instanceof Date day) {
            return days.format(day.toLocalDate());
        }
        if (value instanceof BigDecimal amount) {
            return NumberFormat.getInstance(words.locale()).format(amount);
        }
        if (value instanceof Boolean flag) {
            return words.of(flag ? "yes" : "no");
        }
        return value.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
