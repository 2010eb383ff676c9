package org.relance.web.journey;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * Payara Micro with the WAR of this build, one for all journeys. With {@code -Drelance.url=…} and
 * {@code -Drelance.sign-in="user password"} the journeys use a server that runs already.
 */
final class RunningServer implements CloseableResource {

    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final String url;
    private final String username;
    private final String password;
    private final Process process;

    private RunningServer(String url, String signIn, Process process) {
        this.url = url;
        this.username = signIn.split(" ")[0];
        this.password = signIn.split(" ")[1];
        this.process = process;
    }

    static RunningServer open() {
        String given = System.getProperty("relance.url", "");
        try {
            return given.isEmpty()
                    ? start()
                    : new RunningServer(given, System.getProperty("relance.sign-in"), null);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("The server for the journeys did not start", e);
        }
    }

    private static RunningServer start() throws IOException, InterruptedException {
        Path home = Files.createTempDirectory(Path.of("target"), "journeys").toAbsolutePath();
        int port = freePort();
        Process process =
                new ProcessBuilder(command(home, port))
                        .directory(home.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(home.resolve("server.log").toFile())
                        .start();
        String url = "http://localhost:" + port;
        await(url, process);
        return new RunningServer(url, firstSignIn(home), process);
    }

    private static List<String> command(Path home, int port) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Drelance.home=" + home,
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Dderby.stream.error.file=" + home.resolve("derby.log"),
                "--add-opens",
                "java.base/java.security=ALL-UNNAMED",
                "-jar",
                System.getProperty("relance.server"),
                "--nocluster",
                "--port",
                Integer.toString(port),
                "--contextroot",
                "/",
                "--deploy",
                System.getProperty("relance.war"));
    }

    private static void await(String url, Process process) throws InterruptedException {
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
            TimeUnit.MILLISECONDS.sleep(500);
        }
        process.destroy();
        throw new IllegalStateException("No answer from " + url + "; see target/journeys*");
    }

    /** The generated password of the first start: {@code user admin, password …}. */
    private static String firstSignIn(Path home) throws IOException {
        return Files.readString(home.resolve("first-sign-in.txt"))
                .strip()
                .replaceFirst("user (\\S+), password (\\S+)", "$1 $2");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    String url() {
        return url;
    }

    String username() {
        return username;
    }

    String password() {
        return password;
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            process.destroy();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }
}
