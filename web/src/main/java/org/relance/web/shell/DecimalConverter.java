package org.relance.web.shell;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Locale;

/** Decimal numbers in input fields; keeps the decimals that the value has. */
@FacesConverter("erp.decimal")
public class DecimalConverter implements Converter<BigDecimal> {

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return format(context).parse(text);
        } catch (NumberFormatException e) {
            Locale locale = context.getViewRoot().getLocale();
            String sentence = new Messages().text("common:input.not-a-number", locale, text);
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null), e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal value) {
        return value == null ? "" : format(context).decimal(value, Math.max(0, value.scale()));
    }

    private static ValueFormat format(FacesContext context) {
        return new ValueFormat(context.getViewRoot().getLocale(), ZoneOffset.UTC);
    }
}
