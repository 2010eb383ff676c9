package org.relance.web.process;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Payara Micro with the WAR of this build, in a process and a state folder of its own. */
public final class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final Path home;
    private final String url;
    private final Process process;

    private ServerProcess(Path home, String url, Process process) {
        this.home = home;
        this.url = url;
        this.process = process;
    }

    /** A new state folder under {@code target}. */
    public static Path newHome(String name) throws IOException {
        return Files.createTempDirectory(Path.of("target"), name).toAbsolutePath();
    }

    /**
     * Starts a server on a free port and waits for its first page.
     *
     * @param home its state folder, which may hold what an earlier server left
     * @param settings configuration beside the defaults
     */
    public static ServerProcess start(Path home, Map<String, String> settings)
            throws IOException, InterruptedException {
        int port = freePort();
        Process process =
                new ProcessBuilder(command(home, port, settings))
                        .directory(home.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(
                                ProcessBuilder.Redirect.appendTo(
                                        home.resolve("server.log").toFile()))
                        .start();
        ServerProcess server = new ServerProcess(home, "http://localhost:" + port, process);
        server.await();
        return server;
    }

    private static List<String> command(Path home, int port, Map<String, String> settings) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Drelance.home=" + home,
                                "-Drelance.smtp.catcher.port=" + freePort(),
                                // A test that runs at night must not meet the job of the night.
                                "-Drelance.batch.schedule=false",
                                "-Duser.timezone=UTC",
                                "-Dfile.encoding=UTF-8",
                                "-Dderby.stream.error.file=" + home.resolve("derby.log"),
                                "--add-opens",
                                "java.base/java.security=ALL-UNNAMED"));
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(
                List.of(
                        "-jar",
                        System.getProperty("relance.server"),
                        "--nocluster",
                        "--port",
                        Integer.toString(port),
                        "--contextroot",
                        "/",
                        "--prebootcommandfile",
                        System.getProperty("relance.preboot"),
                        "--deploy",
                        System.getProperty("relance.war")));
        return command;
    }

    private void await() throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/sign-in.xhtml")).build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode()
                        == 200) {
                    return;
                }
            } catch (IOException e) {
                // Not listening yet.
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        process.destroyForcibly();
        throw new IllegalStateException("No answer from " + url + "; see " + home + "/server.log");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("No free port", e);
        }
    }

    /** Address without a slash at the end. */
    public String url() {
        return url;
    }

    /** The state folder. */
    public Path home() {
        return home;
    }

    /** Name and generated password of the first start: {@code user admin, password …}. */
    public String[] firstSignIn() throws IOException {
        return Files.readString(home.resolve("first-sign-in.txt"))
                .strip()
                .replaceFirst("user (\\S+), password (\\S+)", "$1 $2")
                .split(" ");
    }

    /** Ends the process as a power cut does (SIGKILL). */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
