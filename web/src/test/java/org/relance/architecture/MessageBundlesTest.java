package org.relance.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.relance.web.shell.Messages;

/** Texts are complete: in both languages, for each refusal, for each key that a page names. */
class MessageBundlesTest {

    static final List<String> bundles = Messages.BUNDLES;

    private static final Path TOP = Path.of("..").toAbsolutePath().normalize();
    private static final Path TEXTS = TOP.resolve("web/src/main/resources/i18n");
    private static final List<String> MODULES =
            List.of(
                    "crm-module",
                    "pricing-module",
                    "marketing-module",
                    "reports",
                    "batch-module",
                    "web");

    /** Codes thrown as literals: {@code DomainException.conflict("crm.contact-in-use"…}. */
    private static final Pattern THROWN =
            Pattern.compile(
                    "(?:\\.|\\b)(?:invalid|notFound|conflict|stale|forbidden)\\(\\s*\"([a-z-]+\\.[a-z0-9-]+)\"");

    private static final Pattern IN_PAGE =
            Pattern.compile("\\b(" + String.join("|", Messages.BUNDLES) + ")\\['([^'#]+)'\\]");
    private static final Pattern IN_CODE =
            Pattern.compile(
                    "[\"']("
                            + String.join("|", Messages.BUNDLES)
                            + "):([a-zA-Z0-9.-]*[a-zA-Z0-9])[\"']");

    @ParameterizedTest
    @FieldSource("bundles")
    void bothLanguagesHaveTheSameKeys(String bundle) throws IOException {
        assertThat(keys(bundle, "en")).isEqualTo(keys(bundle, "fr"));
    }

    @ParameterizedTest
    @FieldSource("bundles")
    void noTextIsBlankOrHasAStraightApostrophe(String bundle) throws IOException {
        for (String language : List.of("fr", "en")) {
            Properties texts = load(bundle, language);
            texts.forEach(
                    (key, text) ->
                            assertThat(text.toString())
                                    .as("%s_%s %s", bundle, language, key)
                                    .isNotBlank()
                                    .doesNotContain("'"));
        }
    }

    @Test
    void everyRefusalHasASentence() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String bundle : Messages.BUNDLES) {
            known.addAll(keys(bundle, "fr"));
        }
        Set<String> missing = new TreeSet<>();
        for (Path source : sources(".java")) {
            Matcher code = THROWN.matcher(Files.readString(source));
            while (code.find()) {
                if (expected(code.group(1), known)) {
                    missing.add(code.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    /** A subject whose texts have not begun is not missed sentence by sentence. */
    private static boolean expected(String code, Set<String> known) {
        String subject = "error." + code.substring(0, code.indexOf('.') + 1);
        return !known.contains("error." + code)
                && known.stream().anyMatch(key -> key.startsWith(subject));
    }

    @Test
    void everyKeyThatAPageOrBeanNamesExists() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path page : sources(".xhtml")) {
            collect(page, IN_PAGE, missing);
            collect(page, IN_CODE, missing);
        }
        for (Path bean : sources(".java")) {
            collect(bean, IN_CODE, missing);
        }
        assertThat(missing).isEmpty();
    }

    private static void collect(Path file, Pattern pattern, Set<String> missing)
            throws IOException {
        Matcher use = pattern.matcher(Files.readString(file));
        while (use.find()) {
            if (!keys(use.group(1), "fr").contains(use.group(2))) {
                missing.add(TOP.relativize(file) + ": " + use.group(1) + ":" + use.group(2));
            }
        }
    }

    private static List<Path> sources(String ending) throws IOException {
        assumeTrue(Files.isDirectory(TEXTS));
        List<Path> found = new java.util.ArrayList<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(TOP.resolve(module).resolve("src/main"))) {
                files.filter(file -> file.toString().endsWith(ending)).forEach(found::add);
            }
        }
        return found;
    }

    private static Set<String> keys(String bundle, String language) throws IOException {
        return load(bundle, language).stringPropertyNames();
    }

    private static Properties load(String bundle, String language) throws IOException {
        Properties texts = new Properties();
        Path file = TEXTS.resolve(bundle + "_" + language + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}
