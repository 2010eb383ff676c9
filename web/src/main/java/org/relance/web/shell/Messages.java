package org.relance.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.relance.kernel.DomainException;

/**
 * Texts of the product by reference {@code bundle:key}, such as {@code crm:contact.name}, and the
 * sentence of a refusal. A missing text shows as its key in angle marks, so that it is seen and a
 * test finds it.
 */
@ApplicationScoped
public class Messages {

    /** Bundles under {@code i18n/}; the error sentences are looked up in all of them. */
    public static final List<String> BUNDLES =
            List.of("common", "access", "crm", "pricing", "marketing", "mail", "reports", "batch");

    /** Languages of the product; the first is the default. */
    public static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The sentence of a refusal in the given language. */
    public String sentence(DomainException refusal, Locale locale) {
        return sentence(refusal.code(), locale, refusal.arguments().toArray());
    }

    /** The sentence of an error code in the given language. */
    public String sentence(String code, Locale locale, Object... arguments) {
        String key = "error." + code;
        for (String bundle : BUNDLES) {
            Optional<String> pattern = find(bundle, key, locale);
            if (pattern.isPresent()) {
                return format(pattern.get(), locale, arguments);
            }
        }
        return "‹" + code + "›";
    }

    /** The text behind a reference {@code bundle:key}. */
    public String text(String reference, Locale locale, Object... arguments) {
        int colon = reference.indexOf(':');
        if (colon < 0) {
            return reference;
        }
        return find(reference.substring(0, colon), reference.substring(colon + 1), locale)
                .map(pattern -> format(pattern, locale, arguments))
                .orElse("‹" + reference + "›");
    }

    /** The nearest language that the product speaks. */
    public static Locale nearest(Locale wanted) {
        return LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(LANGUAGES.get(0));
    }

    private static Optional<String> find(String bundle, String key, Locale locale) {
        try {
            ResourceBundle texts =
                    ResourceBundle.getBundle(
                            "i18n." + bundle,
                            nearest(locale),
                            Messages.class.getClassLoader(),
                            NO_FALLBACK);
            return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    private static String format(String pattern, Locale locale, Object... arguments) {
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, locale).format(readable(locale, arguments));
    }

    /** A day is written as on the pages. */
    private static Object[] readable(Locale locale, Object... arguments) {
        ValueFormat format = new ValueFormat(locale, ZoneOffset.UTC);
        return Arrays.stream(arguments)
                .map(value -> value instanceof LocalDate day ? format.date(day) : value)
                .toArray();
    }
}
