package org.relance.crm.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;

/**
 * The data as JSON (RFC 8259): an array of objects for each part; fields without value are left
 * out.
 */
final class JsonArchive implements Archive {

    private final Writer out;
    private final String number;
    private final Instant at;
    private boolean firstRow;

    JsonArchive(Writer out, String number, Instant at) {
        this.out = out;
        this.number = number;
        this.at = at;
    }

    @Override
    public void begin() throws IOException {
        out.write("{\"number\":" + quoted(number) + ",\"exportedAt\":" + quoted(at.toString()));
    }

    @Override
    public void beginPart(String name) throws IOException {
        out.write(",\n" + quoted(name) + ":[");
        firstRow = true;
    }

    @Override
    public void row(Map<String, Object> fields) {
        StringBuilder row = new StringBuilder(firstRow ? "\n{" : ",\n{");
        firstRow = false;
        String separator = "";
        for (Map.Entry<String, Object> field : fields.entrySet()) {
            if (field.getValue() != null) {
                row.append(separator).append(quoted(field.getKey())).append(':');
                row.append(value(field.getValue()));
                separator = ",";
            }
        }
        try {
            out.write(row.append('}').toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void endPart() throws IOException {
        out.write(']');
    }

    @Override
    public void end() throws IOException {
        out.write("}\n");
    }

    private static String value(Object value) {
        if (value instanceof BigDecimal amount) {
            return amount.toPlainString();
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        return quoted(
                value instanceof Timestamp time ? time.toInstant().toString() : value.toString());
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars()
                .forEach(
                        c -> {
                            if (c == '"' || c == '\\') {
                                quoted.append('\\').append((char) c);
                            } else if (c < ' ') {
                                quoted.append("\\u%04x".formatted(c));
                            } else {
                                quoted.append((char) c);
                            }
                        });
        return quoted.append('"').toString();
    }
}
