package org.relance.kernel.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relance.kernel.DomainException;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class ListingIT {

    private static final String HERBS =
            """
            (values
              (cast(1 as bigint), cast('anis' as varchar(20)), cast(2.50 as decimal(9, 2)),
                date('2026-01-31'), true),
              (cast(2 as bigint), 'basilic', 0.90, date('2026-03-01'), false),
              (cast(3 as bigint), 'cerfeuil', cast(null as decimal(9, 2)), cast(null as date),
                cast(null as boolean)),
              (cast(4 as bigint), 'aneth', 2.50, date('2026-01-31'), true),
              (cast(5 as bigint), 'fenouil_bulbe', 10.00, date('2026-12-24'), false)
            ) as h (id, name, price, sown, sold)""";

    public record Herb(long id, String name) {}

    public record Sums(long herbs, BigDecimal price, LocalDate earliest) {}

    private static final Listing<Herb> LIST =
            Listing.of(Herb.class, "h.id, h.name", HERBS, "h.id")
                    .requiredText("name", "h.name")
                    .number("price", "h.price")
                    .date("sown", "h.sown")
                    .flag("sold", "h.sold")
                    .group("initial", "substr(h.name, 1, 1) in (%s)")
                    .search("h.name");

    @Inject Database database;

    private static ListRequest sorted(String column, boolean descending, int limit) {
        return new ListRequest("", null, column, descending, "", 0, limit);
    }

    private static ListRequest searching(String words) {
        return new ListRequest(words, null, "", false, "", 0, 10);
    }

    private static ListRequest filtering(String column, String... values) {
        return ListRequest.first(10).with(column, values);
    }

    private List<String> names(ListRequest request) {
        return LIST.page(database, request).rows().stream().map(Herb::name).toList();
    }

    private List<String> namesInPages(ListRequest first) {
        List<String> names = new ArrayList<>();
        ListRequest request = first;
        ListPage<Herb> page;
        do {
            page = LIST.page(database, request);
            page.rows().forEach(row -> names.add(row.name()));
            request = request.after(page.next());
        } while (!page.next().isEmpty());
        return names;
    }

    @ParameterizedTest
    @CsvSource({
        "name,  false, aneth anis basilic cerfeuil fenouil_bulbe",
        "name,  true,  fenouil_bulbe cerfeuil basilic anis aneth",
        "price, false, cerfeuil basilic anis aneth fenouil_bulbe",
        "price, true,  fenouil_bulbe aneth anis basilic cerfeuil",
        "sown,  false, cerfeuil anis aneth basilic fenouil_bulbe",
        "sown,  true,  fenouil_bulbe basilic aneth anis cerfeuil",
        "sold,  false, basilic cerfeuil fenouil_bulbe anis aneth",
        "sold,  true,  aneth anis fenouil_bulbe cerfeuil basilic"
    })
    void pagesByCursorAsInOnePieceWithNullsAsBlanks(String sort, boolean descending, String names) {
        List<String> expected = List.of(names.split(" "));

        assertThat(names(sorted(sort, descending, 10))).isEqualTo(expected);
        assertThat(namesInPages(sorted(sort, descending, 1))).isEqualTo(expected);
        assertThat(namesInPages(sorted(sort, descending, 2))).isEqualTo(expected);
    }

    @Test
    void countsEverythingThatMatchesOnEachPage() {
        ListPage<Herb> first = LIST.page(database, ListRequest.first(2));
        ListPage<Herb> second = LIST.page(database, ListRequest.first(2).after(first.next()));

        assertThat(first.total()).isEqualTo(5);
        assertThat(second.total()).isEqualTo(5);
        assertThat(LIST.page(database, ListRequest.first(5)).next()).isEmpty();
    }

    @Test
    void skipsRowsForPagesWithNumbers() {
        assertThat(names(new ListRequest("", null, "", false, "", 3, 10)))
                .containsExactly("cerfeuil", "fenouil_bulbe");
    }

    @Test
    void findsRowsWithEveryWord() {
        assertThat(names(searching("AN"))).containsExactly("aneth", "anis");
        assertThat(names(searching("bulbe fén"))).containsExactly("fenouil_bulbe");
        assertThat(names(searching("fen anis"))).isEmpty();
    }

    @Test
    void takesTheSignsOfPatternsForThemselves() {
        assertThat(names(searching("l_b"))).containsExactly("fenouil_bulbe");
        assertThat(names(searching("a_is"))).isEmpty();
        assertThat(names(searching("a%s"))).isEmpty();
        assertThat(names(searching("!"))).isEmpty();
    }

    @Test
    void filtersByValuesAndGroups() {
        assertThat(names(filtering("name", "basilic", "anis"))).containsExactly("anis", "basilic");
        assertThat(names(filtering("price", "2.5"))).containsExactly("aneth", "anis");
        assertThat(names(filtering("sown", "2026-03-01"))).containsExactly("basilic");
        assertThat(names(filtering("initial", "a", "b")))
                .containsExactly("aneth", "anis", "basilic");
        assertThat(names(filtering("initial"))).hasSize(5);
    }

    @Test
    void takesAnUnknownFlagForFalse() {
        assertThat(names(filtering("sold", "false")))
                .containsExactly("basilic", "cerfeuil", "fenouil_bulbe");
        assertThat(names(filtering("sold", "true"))).containsExactly("aneth", "anis");
    }

    @Test
    void filtersByRangesWithTheirEndsAndWithoutNulls() {
        assertThat(names(filtering("price", "0.90..2.50")))
                .containsExactly("aneth", "anis", "basilic");
        assertThat(names(filtering("price", "..2.49"))).containsExactly("basilic");
        assertThat(names(filtering("sown", "2026-03-01..")))
                .containsExactly("basilic", "fenouil_bulbe");
        assertThat(names(filtering("sown", ".."))).hasSize(5);
    }

    @Test
    void wantsEveryFilterAndTheSearchAtOnce() {
        ListRequest request =
                new ListRequest(
                        "an",
                        Map.of("sold", List.of("true"), "price", List.of("2..")),
                        "",
                        false,
                        "",
                        0,
                        10);

        assertThat(names(request)).containsExactly("aneth", "anis");
        assertThat(names(request.with("initial", "f"))).isEmpty();
    }

    @Test
    void namesAndSumsEverythingThatMatches() {
        ListRequest request = ListRequest.first(1).with("sold", "false");

        assertThat(LIST.ids(database, request)).containsExactly(2L, 3L, 5L);
        Sums sums =
                LIST.sums(
                        database,
                        request,
                        Sums.class,
                        "count(*) as herbs, sum(h.price) as price, min(h.sown) as earliest");
        assertThat(sums.herbs()).isEqualTo(3);
        assertThat(sums.price()).isEqualByComparingTo("10.90");
        assertThat(sums.earliest()).isEqualTo("2026-03-01");
    }

    @Test
    void refusesAnUnknownColumn() {
        assertRefused(sorted("no;drop", false, 10), "list.unknown-column", "sort");
        assertRefused(filtering("no;drop", "1"), "list.unknown-column", "no;drop");
        assertRefused(sorted("initial", false, 10), "list.unknown-column", "sort");
    }

    @Test
    void refusesAValueThatItsColumnCannotHold() {
        assertRefused(filtering("price", "dear"), "list.bad-value", "price");
        assertRefused(filtering("price", "1..dear"), "list.bad-value", "price");
        assertRefused(filtering("sown", "31/01/2026"), "list.bad-value", "sown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "!!!!", "4 anis", "MQ", "eCBhbmlz"})
    void refusesWhatIsNoCursor(String cursor) {
        assertRefused(ListRequest.first(10).after(cursor), "list.bad-value", "after");
    }

    @Test
    void refusesACursorOfAnotherOrder() {
        String byName = LIST.page(database, sorted("name", false, 1)).next();

        assertThat(new String(Base64.getUrlDecoder().decode(byName), StandardCharsets.UTF_8))
                .isEqualTo("4 aneth");
        assertRefused(sorted("price", false, 1).after(byName), "list.bad-value", "after");
    }

    private void assertRefused(ListRequest request, String code, String field) {
        assertThatThrownBy(() -> LIST.page(database, request))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo(code);
                            assertThat(e.field()).isEqualTo(field);
                        });
    }
}
