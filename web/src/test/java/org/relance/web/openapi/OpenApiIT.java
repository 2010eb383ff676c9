package org.relance.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
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

/**
 * The server keeps what its OpenAPI document promises. Driven by the served document, so that a new
 * operation is tested because it is there.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class OpenApiIT {

    private static final String PASSWORD = "correct horse battery";
    private static final String NOBODY = "999999999";
    private static final Path HOME = Path.of(System.getProperty("relance.test.home"));
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * What everybody may do who is signed in: the own account, and questions that store nothing.
     */
    private static final Set<String> OPEN_TO_READERS =
            Set.of(
                    "PUT /api/v1/me/password",
                    "PUT /api/v1/me/preferences",
                    "POST /api/v1/me/notifications/read",
                    "POST /api/v1/me/notifications/{id}/read",
                    "POST /api/v1/me/views",
                    "PUT /api/v1/me/views/{id}",
                    "DELETE /api/v1/me/views/{id}",
                    "POST /api/v1/me/calendar-feed",
                    "DELETE /api/v1/me/calendar-feed",
                    "POST /api/v1/tokens",
                    "DELETE /api/v1/tokens/{id}",
                    "POST /api/v1/price-quotes",
                    "POST /api/v1/segments/count",
                    "POST /api/v1/segments/{id}/count",
                    "POST /api/v1/segments/{id}/actions/preview",
                    "POST /api/v1/templates/preview");

    /** An operation of the document. */
    private record Operation(String verb, String path, JsonNode said) {

        private JsonNode body() {
            return said.at("/requestBody/content/application~1json");
        }

        boolean hasBody() {
            return !body().isMissingNode();
        }

        String example() {
            return body().get("example").toString();
        }

        boolean answers(int status) {
            return said.get("responses").has(Integer.toString(status));
        }

        boolean reads() {
            return verb.equals("GET");
        }

        /** The address with values for its variables: one for numbers, one for texts. */
        String address(String number, String text) {
            String address = path;
            for (JsonNode parameter : said.path("parameters")) {
                if (parameter.path("in").asText().equals("path")) {
                    boolean isNumber = parameter.at("/schema/type").asText().equals("integer");
                    String name = "{" + parameter.get("name").asText() + "}";
                    address = address.replace(name, isNumber ? number : text);
                }
            }
            return address.substring(1);
        }

        /** The address with the examples of its variables. */
        String examplePath() {
            String address = path;
            for (JsonNode parameter : said.path("parameters")) {
                if (parameter.has("example")) {
                    String name = "{" + parameter.get("name").asText() + "}";
                    address = address.replace(name, parameter.get("example").asText());
                }
            }
            return address.replaceAll("\\{\\w+}", NOBODY).substring(1);
        }

        /** The example with names that no record has yet. */
        String newExample() {
            ObjectNode example = body().get("example").deepCopy();
            for (String name : List.of("code", "number", "username")) {
                if (example.has(name)) {
                    String free = "t" + UUID.randomUUID().toString().substring(0, 8);
                    example.put(
                            name, name.equals("username") ? free : free.toUpperCase(Locale.ROOT));
                }
            }
            return example.toString();
        }

        List<String> numbersInBody() {
            List<String> names = new ArrayList<>();
            for (Map.Entry<String, JsonNode> property : body().path("example").properties()) {
                if (property.getValue().isNumber()) {
                    names.add(property.getKey());
                }
            }
            return names;
        }

        List<String> numbersInPath() {
            List<String> names = new ArrayList<>();
            for (JsonNode parameter : said.path("parameters")) {
                if (parameter.path("in").asText().equals("path")
                        && parameter.at("/schema/type").asText().equals("integer")) {
                    names.add(parameter.get("name").asText());
                }
            }
            return names;
        }

        @Override
        public String toString() {
            return verb + " " + path;
        }
    }

    @ArquillianResource URI base;

    private String admin;
    private List<Operation> operations;

    @Deployment(testable = false)
    static WebArchive relance() {
        return Deployments.relance();
    }

    @BeforeEach
    void readTheDocument() throws IOException {
        admin = Files.readString(HOME.resolve("operator.token")).strip();
        HttpResponse<String> document = send("GET", "api/openapi", null, admin);
        assertThat(document.statusCode()).isEqualTo(200);
        operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path :
                JSON.readTree(document.body()).get("paths").properties()) {
            for (Map.Entry<String, JsonNode> said : path.getValue().properties()) {
                String verb = said.getKey().toUpperCase(Locale.ROOT);
                operations.add(new Operation(verb, path.getKey(), said.getValue()));
            }
        }
        assertThat(operations).hasSizeGreaterThan(150);
    }

    private HttpResponse<String> send(
            String verb, String path, String body, String token, String... headers) {
        Browser browser = new Browser(base);
        if (token != null) {
            browser.with("Authorization", "Bearer " + token);
        }
        return browser.send(verb, path, body, headers);
    }

    private HttpResponse<String> send(Operation operation, String address, String token) {
        if (operation.said().at("/requestBody/content").has("text/csv")) {
            return send(operation.verb(), address, "Name", token, "Content-Type", "text/csv");
        }
        String body = operation.hasBody() ? operation.example() : null;
        return send(operation.verb(), address, body, token, "If-Match", "\"0\"");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(answer.body(), e);
        }
    }

    /** Problems gathered over all operations, so that one run shows them all. */
    private static void none(Set<String> problems) {
        assertThat(problems).isEmpty();
    }

    private static void expect(
            Set<String> problems, Operation operation, HttpResponse<String> answer, int status) {
        String media = answer.headers().firstValue("Content-Type").orElse("");
        if (answer.statusCode() != status || !media.startsWith("application/problem+json")) {
            problems.add(operation + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    @Test
    void nobodyComesInWithoutToken() {
        Set<String> problems = new TreeSet<>();
        for (Operation operation : operations) {
            if (operation.said().has("security")) {
                continue;
            }
            String address = operation.address(NOBODY, "none");
            expect(problems, operation, send(operation, address, null), 401);
            expect(problems, operation, send(operation, address, "rel_wrong"), 401);
        }
        none(problems);
    }

    @Test
    void namesTheNumberThatIsNone() {
        Set<String> problems = new TreeSet<>();
        for (Operation operation : operations) {
            for (String name : operation.numbersInPath()) {
                String address =
                        operation
                                .path()
                                .replace("{" + name + "}", "abc")
                                .replaceAll("\\{\\w+}", "1");
                HttpResponse<String> answer = send(operation, address.substring(1), admin);
                expect(problems, operation, answer, 400);
                names(problems, operation, answer, name);
            }
        }
        none(problems);
    }

    @Test
    void namesTheFieldOfABodyThatIsNoNumber() {
        Set<String> problems = new TreeSet<>();
        for (Operation operation : operations) {
            for (String field : operation.numbersInBody()) {
                ObjectNode body = (ObjectNode) operation.body().get("example").deepCopy();
                body.put(field, "abc");
                HttpResponse<String> answer =
                        send(
                                operation.verb(),
                                operation.address(NOBODY, "none"),
                                body.toString(),
                                admin,
                                "If-Match",
                                "\"0\"");
                expect(problems, operation, answer, 400);
                names(problems, operation, answer, field);
            }
        }
        none(problems);
    }

    private static void names(
            Set<String> problems,
            Operation operation,
            HttpResponse<String> answer,
            String expected) {
        String field = json(answer).path("field").asText();
        if (!field.equals(expected)) {
            problems.add(operation + " names '" + field + "' instead of " + expected);
        }
    }

    @Test
    void refusesListsOfUnknownColumnsAndSizes() {
        Set<String> problems = new TreeSet<>();
        for (Operation operation : operations) {
            if (operation.said().toString().contains("#/components/parameters/limit")
                    && !operation.path().contains("{")) {
                String address = operation.address("", "");
                for (String query : List.of("limit=0", "limit=abc", "filter.nope=1")) {
                    expect(problems, operation, send(operation, address + "?" + query, admin), 400);
                }
            }
        }
        none(problems);
    }

    @Test
    void knowsNothingOfRecordsThatAreNotThere() {
        Set<String> problems = new TreeSet<>();
        for (Operation operation : operations) {
            if (operation.answers(404)) {
                String address = operation.address(NOBODY, "none");
                expect(problems, operation, send(operation, address, admin), 404);
            }
        }
        none(problems);
    }

    @Test
    void refusesBodiesThatAreTooLarge() {
        Set<String> problems = new TreeSet<>();
        String large = "{\"x\":\"" + " ".repeat(2_100_000) + "\"}";
        for (Operation operation : operations) {
            if (operation.hasBody()) {
                String address = operation.address(NOBODY, "none");
                HttpResponse<String> answer = send(operation.verb(), address, large, admin);
                expect(problems, operation, answer, 413);
            }
        }
        none(problems);
    }

    @Test
    void aReaderChangesNothingButTheOwnAccount() {
        String reader = tokenOfAReader();
        Set<String> changed = new TreeSet<>();
        for (Operation operation : operations) {
            if (!operation.reads() && !operation.path().equals("/api/v1/session")) {
                HttpResponse<String> answer = send(operation, operation.examplePath(), reader);
                if (answer.statusCode() != 403) {
                    changed.add(operation.toString());
                }
            }
        }

        assertThat(changed).containsExactlyInAnyOrderElementsOf(OPEN_TO_READERS);
    }

    private String tokenOfAReader() {
        String name = "r" + UUID.randomUUID().toString().substring(0, 8);
        String user =
                "{\"username\":\"%s\",\"displayName\":\"Reader\",\"password\":\"%s\",\"roles\":[\"READER\"]}"
                        .formatted(name, PASSWORD);
        assertThat(send("POST", "api/v1/users", user, admin).statusCode()).isEqualTo(201);
        Browser owner = new Browser(base).signIn(name, PASSWORD);
        HttpResponse<String> token = owner.post("api/v1/tokens", "{\"name\":\"test\"}");
        return json(token).get("secret").asText();
    }

    @Test
    void aRecordKeepsWhatSomebodyElseWrote() {
        Set<String> problems = new TreeSet<>();
        Set<String> tried = new TreeSet<>();
        for (Operation creation : operations) {
            if (!creation.verb().equals("POST") || !creation.answers(201) || !creation.hasBody()) {
                continue;
            }
            HttpResponse<String> created =
                    send("POST", creation.examplePath(), creation.newExample(), admin);
            if (created.statusCode() == 201 && created.headers().firstValue("ETag").isPresent()) {
                tried.add(creation.path());
                staleChanges(problems, creation, created);
            }
        }
        none(problems);
        assertThat(tried)
                .contains(
                        "/api/v1/campaigns",
                        "/api/v1/codes/{kind}",
                        "/api/v1/contacts",
                        "/api/v1/items",
                        "/api/v1/salespeople",
                        "/api/v1/templates",
                        "/api/v1/users");
    }

    private void staleChanges(
            Set<String> problems, Operation creation, HttpResponse<String> created) {
        String address =
                URI.create(created.headers().firstValue("Location").orElseThrow())
                        .getPath()
                        .substring(1);
        for (Operation change : operations) {
            boolean ofTheRecord =
                    change.path().matches(Pattern.quote(creation.path()) + "/\\{\\w+}");
            if (ofTheRecord && change.answers(412)) {
                String body = change.hasBody() ? change.example() : null;
                expect(problems, change, send(change.verb(), address, body, admin), 428);
                String stale = "\"99\"";
                expect(
                        problems,
                        change,
                        send(change.verb(), address, body, admin, "If-Match", stale),
                        412);
                HttpResponse<String> now = send("GET", address, null, admin);
                assertThat(now.headers().firstValue("ETag"))
                        .as(change.toString())
                        .isEqualTo(created.headers().firstValue("ETag"));
            }
        }
    }
}
