package org.relance.kernel.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relance.kernel.sheet.SheetException.Problem;

/** The rows of a sheet as text, one at a time. */
public final class XlsxRows implements AutoCloseable {

    /** Most columns that are read; the format has 16384. */
    public static final int MOST_COLUMNS = 300;

    private final Part part;
    private final SharedTexts texts;
    private final CellFormats formats;
    private final StringBuilder text = new StringBuilder();

    XlsxRows(Part part, SharedTexts texts, CellFormats formats) {
        this.part = part;
        this.texts = texts;
        this.formats = formats;
    }

    /**
     * The cells of the next row that is not blank, up to its last one with a value; empty behind
     * the last row.
     */
    public Optional<List<String>> next() {
        while (part.next()) {
            if (part.begins("row")) {
                List<String> cells = row();
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    return Optional.of(cells);
                }
            }
        }
        return Optional.empty();
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        int column = -1;
        while (part.next() && !part.ends("row")) {
            if (part.begins("c")) {
                column = column(part.attribute("r"), column + 1);
                String value = value();
                if (!value.isEmpty()) {
                    place(cells, column, value);
                }
            }
        }
        return cells;
    }

    private static void place(List<String> cells, int column, String value) {
        if (column >= MOST_COLUMNS) {
            throw new SheetException(Problem.TOO_MANY_COLUMNS);
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, value);
    }

    /** The column of an address such as {@code AB12}, from 0 on; without one, that behind. */
    private static int column(String address, int next) {
        if (address == null) {
            return next;
        }
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            int letter = Character.toUpperCase(address.charAt(i)) - 'A' + 1;
            if (letter < 1 || letter > 26) {
                throw new SheetException(Problem.DAMAGED);
            }
            column = Math.min(MOST_COLUMNS + 1, column * 26 + letter);
        }
        return column == 0 ? next : column - 1;
    }

    private String value() {
        String type = part.attribute("t");
        String style = part.attribute("s");
        String typed = "";
        while (part.next() && !part.ends("c")) {
            if (part.begins("v")) {
                text.setLength(0);
                part.text(text);
                typed = read(text.toString(), type, style);
            } else if (part.begins("is")) {
                text.setLength(0);
                part.richText("is", text);
                typed = text.toString();
            } else if (part.begins("f")) {
                text.setLength(0);
                part.text(text);
            }
        }
        return typed;
    }

    private String read(String value, String type, String style) {
        if (type == null || type.equals("n")) {
            return value.isBlank() ? "" : formats.text(value, style);
        }
        return switch (type) {
            case "s" -> texts.get(place(value));
            case "b" -> "1".equals(value.strip()) ? "true" : "false";
            default -> value;
        };
    }

    private static int place(String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new SheetException(Problem.DAMAGED, e);
        }
    }

    /** How many texts of the workbook are held in memory now. */
    public int textsHeld() {
        return texts.textsHeld();
    }

    @Override
    public void close() {
        texts.close();
        part.close();
    }
}
