package org.relance.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * From the start of the process to the first page: Relance by its command, and an empty WAR on the
 * same Payara Micro with default flags, in turns. Arguments: top folder, rounds. Prints one JSON
 * object.
 */
final class BootBench {

    private static final double TARGET = 1.2;
    private static final int LIMIT_SECONDS = 300;

    private final Path top;
    private final Path home;

    private BootBench(Path top) throws IOException {
        this.top = top;
        home = Files.createTempDirectory("relance-bench");
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        new BootBench(Path.of(arguments[0])).run(rounds);
    }

    private void run(int rounds) throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> empty = new ArrayList<>();
        Path war = emptyWar();
        relance(); // the first run makes the database and the class data
        for (int i = 0; i < rounds; i++) {
            empty.add(emptyWar(war));
            ours.add(relance());
        }
        double value = median(ours);
        double baseline = median(empty);
        System.out.printf(
                Locale.ROOT,
                "{\"name\": \"boot\", \"value\": %.1f, \"unit\": \"s\", \"baseline\": %.1f, \"ratio\": %.2f, \"target\": %.1f, \"met\": %b}%n",
                value,
                baseline,
                value / baseline,
                TARGET,
                value / baseline <= TARGET);
    }

    private double relance() throws Exception {
        int port = freePort();
        long begun = System.nanoTime();
        Process process = command("start", "--port", "" + port);
        double seconds = untilAnswer(port, "/sign-in.xhtml", begun);
        process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
        command("stop").waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
        return seconds;
    }

    private Process command(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", top.resolve("relance").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("RELANCE_HOME", home.toString());
        builder.environment().put("RELANCE_SMTP_CATCHER_PORT", "0");
        return start(builder);
    }

    private double emptyWar(Path war) throws Exception {
        int port = freePort();
        long begun = System.nanoTime();
        Process process =
                start(
                        new ProcessBuilder(
                                "java",
                                "-jar",
                                top.resolve("web/target/server/payara-micro.jar").toString(),
                                "--deploy",
                                war.toString(),
                                "--contextroot",
                                "/",
                                "--nocluster",
                                "--port",
                                "" + port));
        double seconds = untilAnswer(port, "/index.html", begun);
        process.destroy();
        process.waitFor(60, TimeUnit.SECONDS);
        return seconds;
    }

    private static Process start(ProcessBuilder builder) throws IOException {
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static double untilAnswer(int port, String path, long begun) throws Exception {
        URI page = URI.create("http://localhost:" + port + path);
        while (System.nanoTime() - begun < LIMIT_SECONDS * 1_000_000_000L) {
            if (status(page) == 200) {
                return (System.nanoTime() - begun) / 1e9;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new IllegalStateException("no answer at " + page);
    }

    private static int status(URI page) {
        try {
            HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(60_000);
            return connection.getResponseCode();
        } catch (IOException e) {
            return 0; // not listening yet
        }
    }

    private Path emptyWar() throws IOException {
        Path war = home.resolve("empty.war");
        try (OutputStream out = Files.newOutputStream(war);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("index.html"));
            zip.write("ok\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return war;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
