package org.relance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Operators find every key in the runbook: those with a default and those that code names. */
class RunbookTest {

    private static final Path TOP = Path.of("..").toAbsolutePath().normalize();

    /** A key where it is read: by its literal, or by a constant that holds it. */
    private static final Pattern READ =
            Pattern.compile(
                    "(?:get(?:Optional)?Value\\(\\s*|name = |String [A-Z_]+ = )\"(relance\\.[a-z.-]+)\"");

    private static final Pattern ROW =
            Pattern.compile(
                    "(?m)^\\| `(relance\\.[a-z.-]+)` \\| `([A-Z_]+)` \\| (.+?) \\| .+ \\|$");

    /** Attributes of a request, which are constants of the same form. */
    private static final Set<String> NO_KEYS =
            Set.of("relance.actor", "relance.by-token", "relance.conflict");

    @Test
    void theRunbookNamesEveryKeyThatIsRead() throws IOException {
        Set<String> read = new TreeSet<>(defaults().stringPropertyNames());
        for (Path source : files(".java")) {
            Matcher key = READ.matcher(Files.readString(source));
            while (key.find()) {
                read.add(key.group(1));
            }
        }
        read.removeAll(NO_KEYS);

        Set<String> described = new TreeSet<>();
        rows().forEach(row -> described.add(row[0]));
        assertThat(described).isEqualTo(read);
    }

    @Test
    void theRunbookNamesTheVariableAndTheDefaultOfEachKey() throws IOException {
        Properties defaults = defaults();
        for (String[] row : (Iterable<String[]>) rows()::iterator) {
            String variable = row[0].toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
            assertThat(row[1]).isEqualTo(variable);
            String value = defaults.getProperty(row[0], "");
            assertThat(row[2]).as(row[0]).contains(value.isEmpty() ? "" : value);
        }
    }

    private static Stream<String[]> rows() throws IOException {
        return ROW.matcher(Files.readString(TOP.resolve("docs/runbook.md")))
                .results()
                .map(row -> new String[] {row.group(1), row.group(2), row.group(3)});
    }

    private static Properties defaults() throws IOException {
        Properties ours = new Properties();
        for (Path file : files("META-INF/microprofile-config.properties")) {
            Properties all = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                all.load(reader);
            }
            all.forEach(
                    (key, value) -> {
                        if (key.toString().startsWith("relance.")) {
                            ours.put(key, value);
                        }
                    });
        }
        return ours;
    }

    private static Set<Path> files(String end) throws IOException {
        try (Stream<Path> files = Files.walk(TOP)) {
            return files.filter(file -> file.toString().contains("/src/main/"))
                    .filter(file -> file.toString().endsWith(end))
                    .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
        }
    }
}
