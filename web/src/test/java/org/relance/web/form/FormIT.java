package org.relance.web.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** What people outside and programs get from a form over HTTP. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class FormIT {

    private static final Path HOME = Path.of(System.getProperty("relance.test.home"));
    private static final Pattern TICKET = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"");

    @ArquillianResource URI base;

    private Browser admin;
    private String code;

    @Deployment(testable = false)
    static WebArchive relance() {
        return Deployments.relance();
    }

    @BeforeEach
    void newForm() throws IOException {
        String token = Files.readString(HOME.resolve("operator.token")).strip();
        admin = new Browser(base).with("Authorization", "Bearer " + token);
        code =
                "F"
                        + UUID.randomUUID()
                                .toString()
                                .substring(0, 8)
                                .toUpperCase(java.util.Locale.ROOT);
    }

    private String create(String returnUrl, String origins) {
        String body =
                """
                {"code":"%s","title":"Écrivez-nous","languageCode":"fr","active":true,
                 "inputs":[{"field":"SURNAME","required":true},{"field":"EMAIL","required":false}],
                 "consentText":"J’accepte <vraiment>.","returnUrl":%s,"origins":[%s]}"""
                        .formatted(code, returnUrl, origins);
        HttpResponse<String> created = admin.post("api/v1/lead-forms", body);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return Browser.value("id", created);
    }

    private HttpResponse<String> page() {
        return new Browser(base).get("forms/" + code);
    }

    private HttpResponse<String> send(String body) {
        return new Browser(base)
                .post("forms/" + code, body, "Content-Type", "application/x-www-form-urlencoded");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static String ticket(HttpResponse<String> page) {
        Matcher ticket = TICKET.matcher(page.body());
        assertThat(ticket.find()).as(page.body()).isTrue();
        return encoded(ticket.group(1));
    }

    /** A ticket that may come back at once: of the page that shows what was typed elsewhere. */
    private String typedTicket() {
        HttpResponse<String> again = send("surname=" + encoded("Évrard"));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("value=\"Évrard\"").contains("role=\"alert\"");
        return ticket(again);
    }

    private String count(String id, String figure) {
        return Browser.value(figure, admin.get("api/v1/lead-forms/" + id));
    }

    @Test
    void theSitesThatTheFormNamesMayFrameIt() {
        create("\"https://www.vauclair.example/merci\"", "\"https://www.vauclair.example\"");

        HttpResponse<String> page = page();

        String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(page.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(policy)
                .contains("default-src 'none'")
                .contains("form-action 'self' https://www.vauclair.example;")
                .endsWith("frame-ancestors https://www.vauclair.example");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).isEqualTo("no-store");
        assertThat(page.body()).doesNotContain("<script").contains("J’accepte &lt;vraiment&gt;.");
    }

    @Test
    void nobodyFramesAFormThatNamesNoSite() {
        create("null", "");

        assertThat(page().headers().firstValue("Content-Security-Policy").orElse(""))
                .endsWith("frame-ancestors 'none'");
    }

    @Test
    void whatIsSentTwiceIsOneLeadAndGoesToTheFixedAddress() {
        String id = create("\"https://www.vauclair.example/merci\"", "");
        String body =
                "surname=Roux&consent=yes&returnUrl=https%3A%2F%2Fevil.example&ticket="
                        + typedTicket();

        HttpResponse<String> first = send(body);
        HttpResponse<String> second = send(body);

        for (HttpResponse<String> answer : java.util.List.of(first, second)) {
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .isEqualTo("https://www.vauclair.example/merci");
        }
        assertThat(count(id, "leads")).isEqualTo("1");
        assertThat(count(id, "rejected")).isEqualTo("0");
    }

    @Test
    void spamSeesTheSameAndIsCounted() {
        String id = create("null", "");

        HttpResponse<String> tooFast = send("surname=Bot&ticket=" + ticket(page()));
        HttpResponse<String> trapped = send("surname=Bot&website=x&ticket=" + typedTicket());
        HttpResponse<String> thanks = new Browser(base).get("forms/" + code + "/thanks");

        assertThat(tooFast.statusCode()).isEqualTo(303);
        assertThat(tooFast.headers().firstValue("Location").orElse(""))
                .endsWith("/forms/" + code + "/thanks");
        assertThat(trapped.statusCode()).isEqualTo(303);
        assertThat(thanks.statusCode()).isEqualTo(200);
        assertThat(thanks.body()).contains("Merci.");
        assertThat(count(id, "leads")).isEqualTo("0");
        assertThat(count(id, "rejected")).isEqualTo("2");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndWhatWasTypedStays() {
        create("null", "");

        HttpResponse<String> answer =
                send("email=" + encoded("pas une <adresse>") + "&ticket=" + typedTicket());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"surname-e\">Ce champ est obligatoire.")
                .contains("value=\"pas une &lt;adresse&gt;\"");
    }

    @Test
    void anotherSiteMayPostWithoutTicketWhoeverIsSignedIn() throws IOException {
        create("null", "");
        String told = Files.readString(HOME.resolve("first-sign-in.txt")).strip();
        Browser signedIn =
                new Browser(base).signIn("admin", told.substring(told.lastIndexOf(' ') + 1));

        HttpResponse<String> answer =
                signedIn.post(
                        "forms/" + code,
                        "surname=Roux&consent=yes",
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Origin",
                        "https://elsewhere.example");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("value=\"Roux\"").doesNotContain("checked");
    }

    @Test
    void refusesWhatIsTooLargeAndWhatDoesNotExist() {
        String id = create("null", "");

        assertThat(send("surname=" + "x".repeat(40_000)).statusCode()).isEqualTo(413);
        assertThat(count(id, "leads")).isEqualTo("0");
        assertThat(new Browser(base).get("forms/NONE").statusCode()).isEqualTo(404);
        assertThat(new Browser(base).get("forms/").statusCode()).isEqualTo(404);
        assertThat(new Browser(base).get("forms/" + code + "/x/thanks").statusCode())
                .isEqualTo(404);
    }
}
