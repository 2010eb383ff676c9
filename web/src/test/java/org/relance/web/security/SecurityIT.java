package org.relance.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
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

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SecurityIT {

    private static final String PASSWORD = "correct horse battery";
    private static final Path HOME = Path.of(System.getProperty("relance.test.home"));

    @ArquillianResource URI base;

    private Browser admin;
    private String user;

    @Deployment(testable = false)
    static WebArchive relance() {
        return Deployments.relance();
    }

    @BeforeEach
    void signInAsAdministrator() throws IOException {
        String told = Files.readString(HOME.resolve("first-sign-in.txt")).strip();
        admin = browser().signIn("admin", told.substring(told.lastIndexOf(' ') + 1));
        user = "u" + UUID.randomUUID().toString().substring(0, 8);
    }

    private Browser browser() {
        return new Browser(base);
    }

    private HttpResponse<String> createUser(String role, String displayName) {
        return admin.post(
                "api/v1/users",
                "{\"username\":\"%s\",\"displayName\":\"%s\",\"password\":\"%s\",\"roles\":[\"%s\"]}"
                        .formatted(user, displayName, PASSWORD, role));
    }

    @Test
    void strangersGetNothing() {
        HttpResponse<String> rest = browser().get("api/v1/users");
        HttpResponse<String> page = browser().get("home.xhtml?a=b");

        assertThat(rest.statusCode()).isEqualTo(401);
        assertThat(rest.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(Browser.value("code", rest)).isEqualTo("access.sign-in-needed");
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElse(""))
                .endsWith("/sign-in.xhtml?return=%2Fhome.xhtml%3Fa%3Db");
        assertThat(browser().get("openapi").statusCode()).isEqualTo(302);
        assertThat(browser().get("api/openapi").statusCode()).isEqualTo(401);
        assertThat(browser().get("api/v1/me", "Authorization", "Bearer nope").statusCode())
                .isEqualTo(401);
        assertThat(browser().get("health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void filesWithTheirVersionAreKeptAndAllOthersAskedFor() {
        String page = browser().get("sign-in.xhtml").body();
        Matcher style =
                Pattern.compile(
                                "href=\"/?([^\"]*jakarta.faces.resource/css/tokens.css.xhtml[^\"]*)\"")
                        .matcher(page);
        assertThat(style.find()).isTrue();
        String address = style.group(1).replace("&amp;", "&");
        address = address.substring(address.indexOf("jakarta.faces.resource"));
        assertThat(address).matches(".*[?&]v=[0-9a-f]{12}$");

        HttpResponse<String> kept = browser().get(address);
        assertThat(caching(kept)).isEqualTo("public, max-age=31536000, immutable");
        assertThat(kept.headers().firstValue("Expires")).isEmpty();
        String version = address.substring(address.indexOf("v="));
        assertThat(kept.body()).as("fonts carry it as well").contains(version);
        assertThat(caching(browser().get(address.replace(version, "v=000000000000"))))
                .isEqualTo("no-cache");
        assertThat(caching(browser().get(address.replace("&" + version, ""))))
                .isEqualTo("no-cache");
        assertThat(page).as("scripts too").containsPattern("js/relance\\.js\\.xhtml[^\"]*v=");
        assertThat(caching(browser().get("sign-in.xhtml"))).isEqualTo("no-store");
        assertThat(caching(admin.get("api-docs/api-docs.css"))).isEqualTo("no-cache");
        assertThat(caching(browser().get("webjars/swagger-ui/5.21.0/swagger-ui.css")))
                .startsWith("public, max-age=31536000");
    }

    private static String caching(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return String.join("; ", answer.headers().allValues("Cache-Control"));
    }

    @Test
    void aReaderReadsAndDoesNotAdministrate() {
        createUser("READER", "Reader");
        Browser reader = browser().signIn(user, PASSWORD);

        assertThat(reader.get("api/v1/contacts").statusCode()).isEqualTo(200);
        assertThat(reader.get("home.xhtml").statusCode()).isEqualTo(200);
        for (String closed : List.of("api/v1/users", "api/v1/trail", "api/v1/number-series")) {
            HttpResponse<String> answer = reader.get(closed);
            assertThat(answer.statusCode()).as(closed).isEqualTo(403);
            assertThat(Browser.value("code", answer)).isEqualTo("access.not-allowed");
        }
        for (String page : List.of("user-list", "user-edit", "trail-list", "setup")) {
            assertThat(reader.get("access/" + page + ".xhtml").statusCode())
                    .as(page)
                    .isEqualTo(403);
        }
        assertThat(reader.put("api/v1/settings/business-date", "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void locksOutAfterFiveFailuresAndNeverSaysWhy() {
        createUser("READER", "Locked");
        HttpResponse<String> wrong = browser().attempt(user, "wrong horse battery");
        HttpResponse<String> nobody = browser().attempt("nobody-" + user, "wrong horse battery");
        for (int i = 0; i < 4; i++) {
            browser().attempt(user, "wrong horse battery");
        }
        HttpResponse<String> right = browser().attempt(user, PASSWORD);

        assertThat(right.statusCode()).isEqualTo(401);
        assertThat(right.body()).isEqualTo(wrong.body()).isEqualTo(nobody.body());
    }

    @Test
    void signingInChangesTheSessionId() {
        createUser("READER", "Session");
        Browser browser = browser();
        HttpResponse<String> before = browser.get("sign-in.xhtml");
        HttpResponse<String> after = browser.attempt(user, PASSWORD);

        String planted = session(before);
        assertThat(session(after)).isNotEmpty().isNotEqualTo(planted);
        assertThat(browser().get("home.xhtml", "Cookie", planted).statusCode()).isEqualTo(302);
        assertThat(after.headers().firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly")
                .containsIgnoringCase("SameSite=Lax");
    }

    private static String session(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID"))
                .map(cookie -> cookie.split(";", 2)[0])
                .findFirst()
                .orElse("");
    }

    @Test
    void changesNeedTheSecretOfTheSessionAndOurOrigin() {
        createUser("READER", "Csrf");
        Browser thief = browser();
        thief.attempt(user, PASSWORD);

        HttpResponse<String> without = thief.post("api/v1/tokens", "{\"name\":\"t\"}");
        Browser own = browser().signIn(user, PASSWORD);
        HttpResponse<String> foreign =
                own.post("api/v1/tokens", "{\"name\":\"t\"}", "Origin", "https://evil.example");

        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(Browser.value("code", without)).isEqualTo("access.csrf");
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(own.post("api/v1/tokens", "{\"name\":\"t\"}").statusCode()).isEqualTo(201);
    }

    @Test
    void aRevokedTokenEndsAtOnce() {
        createUser("READER", "Token");
        Browser owner = browser().signIn(user, PASSWORD);
        HttpResponse<String> created = owner.post("api/v1/tokens", "{\"name\":\"t\"}");
        Browser program =
                browser().with("Authorization", "Bearer " + Browser.value("secret", created));
        assertThat(program.get("api/v1/me").statusCode()).isEqualTo(200);

        owner.delete("api/v1/tokens/" + Browser.value("id", created));

        assertThat(program.get("api/v1/me").statusCode()).isEqualTo(401);
        assertThat(owner.get("api/v1/tokens").body())
                .doesNotContain(Browser.value("secret", created));
    }

    @Test
    void answersBadRequestsInFewWords() {
        HttpResponse<String> created = createUser("READER", "Bad");
        String path = "api/v1/users/" + Browser.value("id", created);
        String change =
                "{\"displayName\":\"x\",\"language\":\"fr\",\"zone\":\"UTC\",\"roles\":[\"SALES\"]}";

        refused(admin.get("api/v1/users/999999"), 404, "access.user-not-found");
        refused(admin.get("api/v1/users/abc"), 400, "request.bad-value");
        refused(admin.get("api/v1/users?limit=0"), 400, "request.bad-value");
        refused(admin.get("api/v1/users?sort=password_hash"), 400, "list.unknown-column");
        refused(admin.get("api/v1/nothing"), 404, "request.status-404");
        refused(admin.delete("api/v1/users"), 405, "request.status-405");
        refused(
                admin.post("api/v1/users", "x", "Content-Type", "text/plain"),
                415,
                "request.status-415");
        refused(admin.post("api/v1/users", "{nope"), 400, "request.bad-json");
        refused(admin.post("api/v1/users", "{\"nope\":1}"), 400, "request.bad-field");
        refused(admin.put(path, change), 428, "request.if-match-needed");
        refused(admin.put(path, change, "If-Match", "\"99\""), 412, "access.user-stale");
        refused(
                admin.post("api/v1/users", "{\"username\":\"" + " ".repeat(2_100_000) + "\"}"),
                413,
                "request.too-large");
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Browser.value("code", answer)).isEqualTo(code);
        assertThat(answer.body()).doesNotContain("Exception", "org.relance");
    }

    @Test
    void tellsBrowsersWhatAnAnswerMayDo() {
        var page = admin.get("home.xhtml").headers();
        var rest = admin.get("api/v1/me").headers();

        for (var headers : List.of(page, rest)) {
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
            assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        }
        assertThat(page.allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(
                        policy ->
                                assertThat(policy)
                                        .contains("frame-ancestors 'self'", "script-src", "nonce-")
                                        .doesNotContain("unsafe-eval"));
    }

    @Test
    void showsHostileTextAsText() {
        createUser("READER", "<script>alert(1)</script>");

        String list = admin.get("access/user-list.xhtml?q=" + user).body();
        String card =
                admin.get("access/trail-list.xhtml?q=%3Cscript%3Ealert(1)%3C/script%3E").body();

        assertThat(list).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert(1)");
        assertThat(card).doesNotContain("<script>alert(1)");
    }

    @Test
    void signInLeadsOnlyToOurOwnPages() {
        assertThat(ReturnAddress.safe("/crm/contact-list.xhtml?q=a"))
                .isEqualTo("/crm/contact-list.xhtml?q=a");
        for (String foreign :
                List.of("https://evil.example", "//evil.example", "/\\evil.example", "/a\r\nb")) {
            assertThat(ReturnAddress.safe(foreign)).isEqualTo("/");
        }
    }
}
