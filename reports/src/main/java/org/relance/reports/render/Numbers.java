package org.relance.reports.render;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Numbers as people of a language set them: French with a narrow no-break space for thousands and a
 * decimal comma, English as in Britain; a real minus sign in both.
 */
final class Numbers {

    private Numbers() {}

    static DecimalFormat format(String pattern, Locale locale) {
        boolean french = locale.getLanguage().equals("fr");
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(french ? '\u202f' : ',');
        symbols.setDecimalSeparator(french ? ',' : '.');
        symbols.setMinusSign('\u2212');
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
