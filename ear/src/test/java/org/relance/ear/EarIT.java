package org.relance.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The EAR on a full Payara Server: it deploys, signs a user in, shows a page and runs a job. */
class EarIT {

    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private final HttpClient http =
            HttpClient.newBuilder()
                    // The upgrade to HTTP/2 in clear text now and then garbles an answer.
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .build();
    private FullServer server;
    private String csrf = "";

    @Test
    void runsOnAFullServer() throws Exception {
        try (FullServer started = new FullServer()) {
            server = started;
            server.deploy();
            assertThat(server.log()).contains("Relance is ready");

            csrf = text(signIn(), "csrf");
            assertThat(get("home.xhtml").body()).contains("<h1>");

            String run = post("api/v1/jobs/campaign-figures/runs", "{\"parameters\": {}}").body();
            assertThat(awaitEnd(number(run, "id"))).isEqualTo("COMPLETED");
        }
    }

    private String signIn() throws IOException, InterruptedException {
        Matcher generated =
                Pattern.compile("user (\\S+), password (\\S+)").matcher(server.firstSignIn());
        assertThat(generated.find()).isTrue();
        return post(
                        "api/v1/session",
                        "{\"username\": \"%s\", \"password\": \"%s\"}"
                                .formatted(generated.group(1), generated.group(2)))
                .body();
    }

    /** The status in which the execution ends. */
    private String awaitEnd(String run) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        String status;
        do {
            assertThat(System.nanoTime()).as("the job takes too long").isLessThan(end);
            Thread.sleep(200);
            status = text(get("api/v1/runs/" + run).body(), "status");
        } while (status.startsWith("START"));
        return status;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    private HttpResponse<String> post(String path, String json)
            throws IOException, InterruptedException {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("X-Relance-CSRF", csrf)
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.url() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return answer;
    }

    private static String text(String json, String name) {
        return first(json, "\"" + name + "\"\\s*:\\s*\"([^\"]*)\"");
    }

    private static String number(String json, String name) {
        return first(json, "\"" + name + "\"\\s*:\\s*(\\d+)");
    }

    private static String first(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group(1);
    }
}
