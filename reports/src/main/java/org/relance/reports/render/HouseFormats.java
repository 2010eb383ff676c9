package org.relance.reports.render;

import java.text.NumberFormat;
import java.util.Locale;
import net.sf.jasperreports.engine.util.DefaultFormatFactory;

/** Makes the engine set numbers as {@link Numbers} does. */
public final class HouseFormats extends DefaultFormatFactory {

    @Override
    public NumberFormat createNumberFormat(String pattern, Locale locale) {
        return pattern == null || pattern.isBlank()
                ? Numbers.format("#,##0.#####", locale)
                : Numbers.format(pattern, locale);
    }
}
