package org.relance.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A client with cookies of its own that follows no redirects, so that tests see each answer. */
public final class Browser {

    private final HttpClient client =
            HttpClient.newBuilder()
                    // The server's upgrade to HTTP/2 in clear text now and then garbles an answer.
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private final URI base;
    private final List<String> headers = new ArrayList<>();

    /** A client of the server at this address. */
    public Browser(URI base) {
        this.base = base;
    }

    /** Sends this header with everything from now on. */
    public Browser with(String name, String value) {
        headers.add(name);
        headers.add(value);
        return this;
    }

    public HttpResponse<String> get(String path, String... more) {
        return send("GET", path, null, more);
    }

    public HttpResponse<String> post(String path, String json, String... more) {
        return send("POST", path, json, more);
    }

    public HttpResponse<String> put(String path, String json, String... more) {
        return send("PUT", path, json, more);
    }

    public HttpResponse<String> delete(String path, String... more) {
        return send("DELETE", path, null, more);
    }

    /** Signs in and repeats the session's secret from now on. */
    public Browser signIn(String username, String password) {
        HttpResponse<String> answer = attempt(username, password);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.body());
        }
        return with("X-Relance-CSRF", value("csrf", answer));
    }

    public HttpResponse<String> attempt(String username, String password) {
        return post(
                "api/v1/session",
                "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, password));
    }

    /** A text property of a JSON answer. */
    public static String value(String property, HttpResponse<String> answer) {
        Matcher found = Pattern.compile('"' + property + "\":\"?([^\",}]+)").matcher(answer.body());
        return found.find() ? found.group(1) : null;
    }

    /** Sends a body, as JSON unless a header says otherwise. */
    public HttpResponse<String> send(String method, String path, String body, String... more) {
        return send(HttpResponse.BodyHandlers.ofString(), method, path, body, more);
    }

    /** An answer whose body is read while it arrives; who does not read lets the server wait. */
    public HttpResponse<InputStream> open(String path) {
        return send(HttpResponse.BodyHandlers.ofInputStream(), "GET", path, null);
    }

    private <T> HttpResponse<T> send(
            HttpResponse.BodyHandler<T> reader,
            String method,
            String path,
            String body,
            String... more) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve(path)).header("Accept-Language", "en");
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.method(method, HttpRequest.BodyPublishers.ofString(body));
            request.header("Content-Type", "application/json");
        }
        for (int i = 0; i < headers.size(); i += 2) {
            request.setHeader(headers.get(i), headers.get(i + 1));
        }
        for (int i = 0; i < more.length; i += 2) {
            request.setHeader(more[i], more[i + 1]);
        }
        try {
            return client.send(request.build(), reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
