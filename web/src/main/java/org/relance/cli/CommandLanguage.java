package org.relance.cli;

import java.util.Locale;

/** Refusals come in the language of the terminal. */
final class CommandLanguage {

    private CommandLanguage() {}

    static String tag() {
        String lang =
                System.getenv().getOrDefault("LC_ALL", System.getenv().getOrDefault("LANG", ""));
        return lang.toLowerCase(Locale.ROOT).startsWith("fr") ? "fr" : "en";
    }
}
