package org.relance.kernel.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.kernel.DomainException;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class KernelIT {

    @Inject Settings settings;
    @Inject NumberSeries numbers;
    @Inject Database database;
    @Inject Trail trail;

    public record SeriesRow(long nextNo, String code, String prefix) {}

    private static final Listing<SeriesRow> LIST =
            Listing.of(
                            SeriesRow.class,
                            "next_no, code, prefix",
                            "crm_number_series",
                            "width * 1000 + length(code)")
                    .requiredText("code", "code")
                    .text("prefix", "prefix")
                    .search("code");

    @Test
    void keepsASettingUntilItIsRemoved() {
        settings.put("mail.host", "smtp.example");
        assertThat(settings.find("mail.host")).contains("smtp.example");

        settings.put("mail.host", " ");
        assertThat(settings.find("mail.host")).isEmpty();
    }

    @Test
    void givesEachNumberOnce() {
        assertThat(numbers.next("campaign")).isEqualTo("CP0001");
        assertThat(numbers.next("campaign", 3)).containsExactly("CP0002", "CP0003", "CP0004");
    }

    @Test
    void refusesAnUnknownSeriesByName() {
        assertThatThrownBy(() -> numbers.next("nothing"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo("number-series.missing");
                            assertThat(e.arguments()).isEqualTo(List.of("nothing"));
                        });
    }

    @Test
    void writesTheTrailInTheName0fTheActor() {
        trail.record("campaign", 7L, "CP0007", "created", "");

        assertThat(trail.of("campaign", 7, 10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.actor()).isEqualTo("admin"));
    }

    @Test
    void pagesAListByCursorWithoutGapOrRepeat() {
        List<String> all =
                LIST.page(database, ListRequest.first(1000)).rows().stream()
                        .map(SeriesRow::code)
                        .toList();
        List<String> paged = new java.util.ArrayList<>();
        ListRequest request = ListRequest.first(5);
        ListPage<SeriesRow> page;
        do {
            page = LIST.page(database, request);
            page.rows().forEach(row -> paged.add(row.code()));
            request = request.after(page.next());
        } while (!page.next().isEmpty());

        assertThat(page.total()).isEqualTo(12);
        assertThat(paged).isEqualTo(all).hasSize(12).isSorted();
    }

    @Test
    void filtersAndSearchesAList() {
        assertThat(
                        LIST.page(database, ListRequest.first(10).with("code", "quote", "order"))
                                .total())
                .isEqualTo(2);
        assertThat(LIST.page(database, new ListRequest("MÉMO", null, "", false, "", 0, 10)).rows())
                .extracting(SeriesRow::code)
                .containsExactly("credit-memo");
    }

    @Test
    void refusesAnUnknownSortColumn() {
        assertThatThrownBy(
                        () ->
                                LIST.page(
                                        database,
                                        new ListRequest("", null, "no;drop", false, "", 0, 10)))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("list.unknown-column");
    }
}
