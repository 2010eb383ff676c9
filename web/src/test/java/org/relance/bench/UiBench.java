package org.relance.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.relance.test.BenchResult;
import org.relance.web.Browser;
import org.relance.web.process.ServerProcess;

/**
 * Lists and searches of a server whose database is large: milliseconds of a request with its answer
 * read, the middle one of nine after a warm-up; the baseline is a request that reads nothing large.
 * Then the statements that the card of a contact takes. Arguments: top folder, contacts.
 */
final class UiBench {

    private static final int RUNS = 9;
    private static final int MILLIS = 1000;
    private static final double LIST_LIMIT = 200;
    private static final double SEARCH_LIMIT = 300;
    private static final int CARD_LIMIT = 15;
    private static final int CAMPAIGNS = 5_000;
    private static final int INTERACTIONS_OF_A_CONTACT = 3;

    /** What is asked, by name. */
    private record Question(String name, String path) {}

    private static final List<Question> LISTS =
            List.of(
                    new Question("contacts, first page", "contacts"),
                    new Question("contacts, page 2 by key", "contacts?after=NEXT"),
                    new Question("contacts, companies", "contacts?filter.type=COMPANY"),
                    new Question("contacts, one town", "contacts?filter.city=Lyon"),
                    new Question("contacts, by name", "contacts?sort=name"),
                    new Question("contacts, by town", "contacts?sort=city"),
                    new Question("contacts, search of many", "contacts?q=leveque"),
                    new Question("contacts, search of one", "contacts?q=morel+777771"),
                    new Question("contacts, search of none", "contacts?q=zzyzx"),
                    new Question("interactions, first page", "interactions"),
                    new Question("interactions, one campaign", "interactions?filter.campaign=77"),
                    new Question("interactions, by telephone", "interactions?filter.channel=PHONE"),
                    new Question("interactions, by contact", "interactions?sort=name"),
                    new Question("interactions, search", "interactions?q=777777"),
                    new Question("campaigns, first page", "campaigns"),
                    new Question("campaigns, by start", "campaigns?sort=startingDate"),
                    new Question("campaigns, search", "campaigns?q=nantes"));

    private UiBench() {}

    public static void main(String[] arguments) throws Exception {
        Path top = Path.of(arguments[0]);
        int contacts = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
        System.setProperty("relance.war", top.resolve("web/target/relance.war").toString());
        System.setProperty(
                "relance.server", top.resolve("web/target/server/payara-micro.jar").toString());
        System.setProperty(
                "relance.preboot", top.resolve("web/src/main/server/preboot.txt").toString());
        Path home = Files.createTempDirectory("relance-ui-bench");
        try {
            fill(home, contacts);
            lists(home);
            card(home);
        } finally {
            try (Stream<Path> files = Files.walk(home)) {
                files.sorted(java.util.Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
        System.exit(0);
    }

    private static void fill(Path home, int contacts) throws Exception {
        ServerProcess.start(home, Map.of()).close();
        try (BenchWorld world = BenchWorld.of(home)) {
            world.contacts(contacts);
            world.campaigns(CAMPAIGNS);
            world.interactions(INTERACTIONS_OF_A_CONTACT * contacts, contacts, CAMPAIGNS);
        }
    }

    private static void lists(Path home) throws Exception {
        try (ServerProcess server = ServerProcess.start(home, Map.of())) {
            Browser browser = operator(server, home);
            double bare = millis(browser, "settings/company");
            for (Question question : LISTS) {
                String path = paged(question.path().replace("NEXT", next(browser)));
                double value = millis(browser, path);
                BenchResult.valueAtMost(question.name(), value, "ms", bare, LIST_LIMIT).print();
            }
            double found = millis(browser, "search?q=leveque");
            BenchResult.valueAtMost("search of everything", found, "ms", bare, SEARCH_LIMIT)
                    .print();
        }
    }

    /** With as many rows as a page shows. */
    private static String paged(String path) {
        return path + (path.contains("?") ? "&" : "?") + "limit=20";
    }

    private static Browser operator(ServerProcess server, Path home) throws IOException {
        String token = Files.readString(home.resolve("operator.token")).strip();
        return new Browser(URI.create(server.url() + "/api/v1/"))
                .with("Authorization", "Bearer " + token);
    }

    private static String next(Browser browser) {
        return URLEncoder.encode(
                Browser.value("next", answer(browser, paged("contacts"))), StandardCharsets.UTF_8);
    }

    private static double millis(Browser browser, String path) throws Exception {
        return MILLIS * BenchResult.medianSeconds(RUNS, () -> answer(browser, path));
    }

    private static HttpResponse<String> answer(Browser browser, String path) {
        HttpResponse<String> answer = browser.get(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + answer.body());
        }
        return answer;
    }

    /** Counts in the log of Derby what the card of a contact asks for. */
    private static void card(Path home) throws Exception {
        try (ServerProcess server =
                ServerProcess.start(home, Map.of("derby.language.logStatementText", "true"))) {
            Browser browser = new Browser(URI.create(server.url() + "/"));
            String[] known = server.firstSignIn();
            browser.signIn(known[0], known[1]);
            String card = "crm/contact-edit.xhtml?id=77";
            answer(browser, card);
            long before = statements(home);
            answer(browser, card);
            long count = statements(home) - before;
            BenchResult.valueAtMost(
                            "statements of a contact's card", count, "", CARD_LIMIT, CARD_LIMIT)
                    .print();
        }
    }

    private static long statements(Path home) throws IOException {
        try (Stream<String> lines =
                Files.lines(home.resolve("derby.log"), StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.contains("Executing prepared statement")).count();
        }
    }
}
