package org.relance.kernel.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How the numbers of a workbook are meant: a day and a time are numbers too, told apart by the
 * format of their cell (ECMA-376, part 1, 18.8.30).
 */
final class CellFormats {

    private enum Meaning {
        NUMBER,
        DAY,
        DAY_AND_TIME,
        TIME,
        /** Digits with leading zeros, as in a post code. */
        PADDED
    }

    private static final int LAST_DAY = 2_958_465;
    private static final int MOST_DIGITS = 40;
    private static final long SECONDS = 86_400;
    private static final LocalDate BASE = LocalDate.of(1899, 12, 30);
    private static final LocalDate BASE_1904 = LocalDate.of(1904, 1, 1);
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final Pattern ZEROS = Pattern.compile("0{2,}");

    /** Texts, colours and places of a format, which may have any letter. */
    private static final Pattern OTHERS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

    private final boolean since1904;
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();

    /** Reads the part with the styles; null where the workbook has none. */
    CellFormats(Part part, boolean since1904) {
        this.since1904 = since1904;
        boolean cells = false;
        while (part != null && part.next()) {
            if (part.begins("numFmt")) {
                codes.put(number(part.attribute("numFmtId")), part.attribute("formatCode"));
            } else if (part.begins("cellXfs") || part.ends("cellXfs")) {
                cells = part.begins("cellXfs");
            } else if (cells && part.begins("xf")) {
                styles.add(number(part.attribute("numFmtId")));
            }
        }
    }

    private static int number(String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** A number as text: {@code 1234.5}, {@code 2026-03-09}, {@code 2026-03-09 14:30}. */
    String text(String value, String style) {
        int place = number(style);
        int format = place >= 0 && place < styles.size() ? styles.get(place) : 0;
        BigDecimal number;
        try {
            number = new BigDecimal(value.strip()).round(MathContext.DECIMAL64);
        } catch (NumberFormatException e) {
            return value;
        }
        boolean day = number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
        return switch (meaning(format)) {
            case DAY -> day ? at(number).toLocalDate().toString() : plain(number);
            case DAY_AND_TIME -> day ? MINUTES.format(at(number)) : plain(number);
            case TIME -> day ? at(number).toLocalTime().toString() : plain(number);
            case PADDED -> padded(plain(number), codes.get(format).length());
            case NUMBER -> plain(number);
        };
    }

    private Meaning meaning(int format) {
        String code = codes.get(format);
        if (code != null) {
            return meaning(code);
        }
        if ((format >= 14 && format <= 17)
                || (format >= 27 && format <= 36)
                || format >= 50 && format <= 58) {
            return Meaning.DAY;
        }
        if (format == 22) {
            return Meaning.DAY_AND_TIME;
        }
        boolean time = (format >= 18 && format <= 21) || (format >= 45 && format <= 47);
        return time ? Meaning.TIME : Meaning.NUMBER;
    }

    private static Meaning meaning(String code) {
        if (ZEROS.matcher(code).matches()) {
            return Meaning.PADDED;
        }
        String letters =
                OTHERS.matcher(code.split(";", 2)[0])
                        .replaceAll("")
                        .toLowerCase(java.util.Locale.ROOT);
        boolean day = letters.contains("d") || letters.contains("y");
        boolean time = letters.contains("h") || letters.contains("s");
        if (day) {
            return time ? Meaning.DAY_AND_TIME : Meaning.DAY;
        }
        return time && !letters.contains("general") ? Meaning.TIME : Meaning.NUMBER;
    }

    private LocalDateTime at(BigDecimal number) {
        long days = number.longValue();
        BigDecimal part = number.subtract(BigDecimal.valueOf(days));
        long second =
                Math.min(
                        SECONDS - 1,
                        part.multiply(BigDecimal.valueOf(SECONDS))
                                .add(new BigDecimal("0.5"))
                                .longValue());
        return day(days).atTime(LocalTime.ofSecondOfDay(second));
    }

    /** The format counts a 29 February 1900, which there was not; day 60 is what comes before. */
    private LocalDate day(long days) {
        if (since1904) {
            return BASE_1904.plusDays(days);
        }
        return BASE.plusDays(days < 60 ? days + 1 : days);
    }

    private static String plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return Math.abs((long) shortest.scale()) > MOST_DIGITS
                ? shortest.toString()
                : shortest.toPlainString();
    }

    private static String padded(String number, int digits) {
        boolean whole = number.chars().allMatch(Character::isDigit);
        return whole && number.length() < digits && digits <= MOST_DIGITS
                ? "0".repeat(digits - number.length()) + number
                : number;
    }
}
