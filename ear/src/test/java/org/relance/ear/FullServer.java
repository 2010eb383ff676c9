package org.relance.ear;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A full Payara Server with a domain of its own on free ports. */
final class FullServer implements AutoCloseable {

    private static final String DOMAIN = "relance";

    private final Path asadmin = Path.of(System.getProperty("relance.server"), "bin", "asadmin");
    private final Path home = Path.of(System.getProperty("relance.test.home")).toAbsolutePath();
    private final int portBase;

    FullServer() throws IOException, InterruptedException {
        Files.createDirectories(home);
        portBase = freePortBase();
        asadmin(
                "create-domain",
                "--nopassword=true",
                "--portbase",
                "" + portBase,
                "--domaindir",
                domains(),
                DOMAIN);
        asadmin("start-domain", "--domaindir", domains(), DOMAIN);
        option("-Drelance.home=" + home);
        option("-Drelance.smtp.catcher.port=0");
        option("-Duser.timezone=UTC");
        asadmin("stop-domain", "--domaindir", domains(), DOMAIN);
        asadmin("start-domain", "--domaindir", domains(), DOMAIN);
    }

    /** Deploys the EAR of this build. */
    void deploy() throws IOException, InterruptedException {
        remote("deploy", "--force", System.getProperty("relance.ear"));
    }

    /** Address of the application. */
    String url() {
        return "http://localhost:" + (portBase + 80) + "/";
    }

    /** Name and generated password of the first start. */
    String firstSignIn() throws IOException {
        return Files.readString(home.resolve("first-sign-in.txt"));
    }

    /** What the server has logged. */
    String log() throws IOException {
        return Files.readString(home.resolve("domains/" + DOMAIN + "/logs/server.log"));
    }

    @Override
    public void close() throws IOException, InterruptedException {
        asadmin("stop-domain", "--domaindir", domains(), DOMAIN);
    }

    private String domains() {
        return home.resolve("domains").toString();
    }

    private void option(String option) throws IOException, InterruptedException {
        remote("create-jvm-options", option.replace(":", "\\:"));
    }

    private void remote(String... command) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("--port", "" + (portBase + 48)));
        all.addAll(List.of(command));
        asadmin(all.toArray(String[]::new));
    }

    private void asadmin(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("sh", asadmin.toString(), "--interactive=false"));
        command.addAll(List.of(arguments));
        Path output = home.resolve("asadmin.log");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                        .start();
        if (!process.waitFor(180, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("asadmin " + arguments[0] + " does not end");
        }
        if (process.exitValue() != 0) {
            throw new IOException(
                    "asadmin " + String.join(" ", arguments) + ":\n" + Files.readString(output));
        }
    }

    /** A domain takes the ports base+8 to base+90. */
    private static int freePortBase() throws IOException {
        for (int base = 21000; base < 29000; base += 100) {
            if (free(base + 80) && free(base + 48) && free(base + 81)) {
                return base;
            }
        }
        throw new IOException("no free ports");
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
