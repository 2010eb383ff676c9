package org.relance.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.web.Browser;
import org.relance.web.Deployments;

/** The saved views of a user over REST; each test has users of its own. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class MyViewsIT {

    private static final String PASSWORD = "correct horse battery";
    private static final String VIEWS = "api/v1/me/views";
    private static final Path HOME = Path.of(System.getProperty("relance.test.home"));
    private static final ObjectMapper JSON = new ObjectMapper();

    @ArquillianResource URI base;

    private Browser lea;
    private Browser max;

    @Deployment(testable = false)
    static WebArchive relance() {
        return Deployments.relance();
    }

    @BeforeEach
    void twoReaders() throws IOException {
        String told = Files.readString(HOME.resolve("first-sign-in.txt")).strip();
        Browser admin =
                new Browser(base).signIn("admin", told.substring(told.lastIndexOf(' ') + 1));
        lea = reader(admin, "lea");
        max = reader(admin, "max");
    }

    private Browser reader(Browser admin, String name) {
        String username = name + UUID.randomUUID().toString().substring(0, 8);
        HttpResponse<String> created =
                admin.post(
                        "api/v1/users",
                        "{\"username\":\"%s\",\"displayName\":\"%s\",\"password\":\"%s\",\"roles\":[\"READER\"]}"
                                .formatted(username, name, PASSWORD));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return new Browser(base).signIn(username, PASSWORD);
    }

    private static String view(String list, String name, String query) {
        return JSON.createObjectNode()
                .put("list", list)
                .put("name", name)
                .put("query", query)
                .toString();
    }

    private static String change(String name, String query) {
        return JSON.createObjectNode().put("name", name).put("query", query).toString();
    }

    private static HttpResponse<String> save(Browser who, String list, String name) {
        return who.post(VIEWS, view(list, name, "f.type=PERSON"));
    }

    private static String path(HttpResponse<String> created) {
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return VIEWS + "/" + Browser.value("id", created);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    private static List<String> names(Browser who, String query) {
        HttpResponse<String> answer = who.get(VIEWS + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return json(answer).get("items").findValuesAsText("name");
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Browser.value("code", answer)).isEqualTo(code);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(answer.body()).doesNotContain("Exception", "org.relance", "error.");
    }

    @Test
    void savesAViewAndGivesItBack() {
        String name = "<b>Mes</b> \"personnes\" & œuvres";
        HttpResponse<String> created =
                lea.post(
                        VIEWS,
                        view(
                                "contacts",
                                name,
                                "f.type=PERSON&sort=name&cols=number,name".replace(",", "%2C")));

        String path = path(created);
        assertThat(created.headers().firstValue("Location").orElse("")).endsWith("/" + path);
        HttpResponse<String> read = lea.get(path);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.headers().firstValue("ETag"))
                .isEqualTo(created.headers().firstValue("ETag"));
        assertThat(json(read)).isEqualTo(json(created));
        assertThat(json(read).get("name").asText()).isEqualTo(name);
        assertThat(json(read).get("list").asText()).isEqualTo("contacts");
        assertThat(json(read).get("query").asText())
                .isEqualTo("f.type=PERSON&sort=name&cols=number%2Cname");
    }

    @Test
    void listsTheViewsOfAllListsOrOfOne() {
        path(save(lea, "segments", "Printemps"));
        path(save(lea, "contacts", "Zoé d'abord"));
        path(save(lea, "contacts", "À relancer"));

        assertThat(names(lea, "")).containsExactly("Zoé d'abord", "À relancer", "Printemps");
        assertThat(names(lea, "?list=contacts")).containsExactly("Zoé d'abord", "À relancer");
        assertThat(names(lea, "?list=campaigns")).isEmpty();
    }

    @Test
    void renamesAndOverwritesTheVersionThatWasSeen() {
        HttpResponse<String> created = save(lea, "contacts", "Avant");
        String path = path(created);
        String seen = created.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> changed =
                lea.put(path, change("Après", "f.type=COMPANY"), "If-Match", seen);

        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(json(changed).get("query").asText()).isEqualTo("f.type=COMPANY");
        assertThat(changed.headers().firstValue("ETag")).isPresent().get().isNotEqualTo(seen);
        refused(lea.put(path, change("Perdu", ""), "If-Match", seen), 412, "access.view-stale");
        refused(lea.put(path, change("Perdu", "")), 428, "request.if-match-needed");
        assertThat(names(lea, "")).containsExactly("Après");
    }

    @Test
    void deletesTheVersionThatWasSeen() {
        HttpResponse<String> created = save(lea, "contacts", "Passé");
        String path = path(created);
        String seen = created.headers().firstValue("ETag").orElseThrow();

        refused(lea.delete(path), 428, "request.if-match-needed");
        refused(lea.delete(path, "If-Match", "\"99\""), 412, "access.view-stale");
        assertThat(lea.delete(path, "If-Match", seen).statusCode()).isEqualTo(204);

        refused(lea.get(path), 404, "access.view-not-found");
        refused(lea.delete(path, "If-Match", seen), 404, "access.view-not-found");
        assertThat(names(lea, "")).isEmpty();
    }

    @Test
    void theViewsOfOthersDoNotExist() {
        HttpResponse<String> created = save(lea, "contacts", "Secret");
        String path = path(created);
        String seen = created.headers().firstValue("ETag").orElseThrow();

        assertThat(names(max, "")).isEmpty();
        assertThat(names(max, "?list=contacts")).isEmpty();
        refused(max.get(path), 404, "access.view-not-found");
        refused(max.put(path, change("Volé", ""), "If-Match", seen), 404, "access.view-not-found");
        refused(max.delete(path, "If-Match", seen), 404, "access.view-not-found");
        refused(new Browser(base).get(path), 401, "access.sign-in-needed");
        assertThat(lea.get(path).body()).isEqualTo(created.body());
        path(save(max, "contacts", "Secret"));
    }

    @Test
    void refusesWhatIsNoView() {
        path(save(lea, "contacts", "Déjà là"));

        refused(save(lea, "../contacts", "a"), 422, "access.view-list");
        refused(lea.post(VIEWS, "{\"name\":\"a\",\"query\":\"\"}"), 422, "access.view-list");
        refused(save(lea, "contacts", " \t "), 422, "access.view-name-needed");
        refused(save(lea, "contacts", "x".repeat(41)), 422, "access.view-name-needed");
        refused(save(lea, "contacts", "DÉJÀ LÀ"), 422, "access.view-name-taken");
        refused(lea.post(VIEWS, view("contacts", "a", "q=\"><script>")), 422, "access.view-query");
        refused(
                lea.post(VIEWS, view("contacts", "a", "q=" + "x".repeat(2000))),
                422,
                "access.view-query");
        assertThat(names(lea, "")).containsExactly("Déjà là");
    }

    @Test
    void refusesWhatIsNoRequest() {
        refused(lea.post(VIEWS, "{nope"), 400, "request.bad-json");
        refused(lea.post(VIEWS, "{\"owner\":1}"), 400, "request.bad-field");
        refused(lea.post(VIEWS, ""), 400, "request.bad-json");
        refused(lea.post(VIEWS, "null"), 400, "request.bad-json");
        refused(lea.get(VIEWS + "/abc"), 400, "request.bad-value");
        refused(lea.get(VIEWS + "/0"), 404, "access.view-not-found");
        assertThat(names(lea, "")).isEmpty();
    }

    @Test
    void holdsTwentyViewsOfAList() {
        for (int i = 1; i <= 20; i++) {
            path(save(lea, "contacts", "Vue " + i));
        }

        refused(save(lea, "contacts", "Vue 21"), 409, "access.view-too-many");
        path(save(lea, "segments", "Vue 21"));
        assertThat(names(lea, "?list=contacts")).hasSize(20);
    }
}
