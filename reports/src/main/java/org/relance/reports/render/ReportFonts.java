package org.relance.reports.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;

/** The typeface of the reports for what is drawn instead of typed. */
final class ReportFonts {

    static final Font REGULAR = load("lato-regular");
    static final Font BOLD = load("lato-bold");

    private ReportFonts() {}

    private static Font load(String name) {
        try (InputStream in = ReportFonts.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
