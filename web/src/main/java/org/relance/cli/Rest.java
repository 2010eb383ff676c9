package org.relance.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** The REST interface of a running server, as the operator of its machine. */
final class Rest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder()
                    // The server's upgrade to HTTP/2 in clear text now and then garbles an answer.
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(10))
                    .build();
    private final URI base;
    private final String token;

    Rest(String url, String token) {
        base = URI.create(url).resolve("/api/v1/");
        this.token = token;
    }

    /** The key of the command, which the server wrote into its state folder. */
    static Rest ofOperator(String url, Path home) {
        Path file = home.resolve("operator.token");
        try {
            return new Rest(url, Files.readString(file).strip());
        } catch (IOException e) {
            throw new CommandFailure("the key of the command cannot be read: " + file, e);
        }
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    JsonNode get(String path) {
        return json(send(request(path).GET()));
    }

    JsonNode post(String path, JsonNode body) {
        return json(send(withJson(request(path), "POST", body)));
    }

    /** Changes a record in the version that it has now. */
    JsonNode put(String path, JsonNode body) {
        HttpRequest.Builder request = request(path);
        HttpResponse<InputStream> now = send(request(path).GET());
        now.headers().firstValue("ETag").ifPresent(tag -> request.header("If-Match", tag));
        return json(send(withJson(request, "PUT", body)));
    }

    /** An action on a record in the version that it has now. */
    JsonNode change(String path, String action, JsonNode body) {
        HttpRequest.Builder request = request(path + "/" + action);
        HttpResponse<InputStream> now = send(request(path).GET());
        now.headers().firstValue("ETag").ifPresent(tag -> request.header("If-Match", tag));
        return json(send(withJson(request, "POST", body)));
    }

    /** Sends a file as a form with one part named {@code file}. */
    JsonNode upload(String path, Path file, String fileName) {
        String boundary = "relance-" + UUID.randomUUID();
        String head =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: text/csv\r\n\r\n"
                        .formatted(boundary, fileName);
        String tail = "\r\n--%s--\r\n".formatted(boundary);
        try {
            HttpRequest.BodyPublisher body =
                    HttpRequest.BodyPublishers.concat(
                            HttpRequest.BodyPublishers.ofString(head),
                            HttpRequest.BodyPublishers.ofFile(file),
                            HttpRequest.BodyPublishers.ofString(tail));
            HttpRequest.Builder request =
                    request(path)
                            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                            .POST(body);
            return json(send(request));
        } catch (IOException e) {
            throw new CommandFailure("the file cannot be read: " + file, e);
        }
    }

    /** Stores the answer of a GET in a file. */
    void download(String path, Path target) {
        try (InputStream in = send(request(path).GET()).body()) {
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.copy(in, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CommandFailure("the file cannot be written: " + target, e);
        }
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofMinutes(5))
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", CommandLanguage.tag());
    }

    private static HttpRequest.Builder withJson(
            HttpRequest.Builder request, String method, JsonNode body) {
        return request.header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body.toString()));
    }

    private HttpResponse<InputStream> send(HttpRequest.Builder request) {
        try {
            HttpResponse<InputStream> response =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            if (response.statusCode() >= 400) {
                throw refusal(response);
            }
            return response;
        } catch (IOException e) {
            throw new CommandFailure(
                    "the server does not answer at " + base + " (" + e.getMessage() + ")", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("interrupted", e);
        }
    }

    private static CommandFailure refusal(HttpResponse<InputStream> response) throws IOException {
        String body = new String(response.body().readAllBytes(), StandardCharsets.UTF_8);
        String path = response.request().method() + " " + response.uri().getPath();
        if (body.startsWith("{")) {
            JsonNode problem = JSON.readTree(body);
            for (String part : List.of("detail", "title")) {
                if (problem.hasNonNull(part)) {
                    String field = problem.path("field").asText("");
                    return new CommandFailure(
                            problem.get(part).asText()
                                    + (field.isEmpty() ? "" : " (" + field + ")")
                                    + " ["
                                    + path
                                    + "]");
                }
            }
        }
        return new CommandFailure("the server answered " + response.statusCode() + " to " + path);
    }

    private static JsonNode json(HttpResponse<InputStream> response) {
        try (InputStream in = response.body()) {
            byte[] bytes = in.readAllBytes();
            return bytes.length == 0 ? object() : JSON.readTree(bytes);
        } catch (IOException e) {
            throw new CommandFailure("the answer of the server cannot be read", e);
        }
    }
}
