package org.relance.web.journey;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.relance.web.process.ServerProcess;

/**
 * A server with the demonstration's data, one for all journeys. With {@code -Drelance.url=…} and
 * {@code -Drelance.sign-in="user password"} the journeys use a server that runs already.
 */
final class RunningServer implements CloseableResource {

    private final String url;
    private final String username;
    private final String password;
    private final String demonstration;
    private final ServerProcess process;

    private RunningServer(String url, String[] signIn, String demonstration, ServerProcess own) {
        this.url = url;
        this.username = signIn[0];
        this.password = signIn[1];
        this.demonstration = demonstration;
        this.process = own;
    }

    static RunningServer open() {
        String given = System.getProperty("relance.url", "");
        try {
            return given.isEmpty()
                    ? start()
                    : new RunningServer(
                            given, System.getProperty("relance.sign-in").split(" "), "", null);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("The server for the journeys did not start", e);
        }
    }

    private static RunningServer start() throws IOException, InterruptedException {
        ServerProcess server = ServerProcess.start(ServerProcess.newHome("journeys"), Map.of());
        String demonstration = demonstrate(server);
        return new RunningServer(server.url(), server.firstSignIn(), demonstration, server);
    }

    /** What {@code ./relance demo} does once the server runs. */
    private static String demonstrate(ServerProcess server)
            throws IOException, InterruptedException {
        ProcessBuilder client =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Dfile.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.relance.cli.Client",
                                server.url() + "/",
                                "demo")
                        .redirectErrorStream(true);
        client.environment().put("RELANCE_HOME", server.home().toString());
        Process demo = client.start();
        String output;
        try (InputStream in = demo.getInputStream()) {
            output = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        if (demo.waitFor() != 0) {
            server.close();
            throw new IllegalStateException("The demonstration failed:\n" + output);
        }
        return output;
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

    /** What the demonstration printed; empty for a server that ran already. */
    String demonstration() {
        return demonstration;
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            process.close();
        }
    }
}
