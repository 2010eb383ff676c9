package org.relance.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;

class ListRowsTest {

    private static final int TOTAL = 2500;

    private final List<ListRequest> asked = new ArrayList<>();
    private final List<Integer> used = new ArrayList<>();
    private final List<Integer> usedBeforeEachPage = new ArrayList<>();

    /** 2500 numbers, of which the cursor names the last one read. */
    private ListPage<Integer> page(ListRequest request) {
        asked.add(request);
        usedBeforeEachPage.add(used.size());
        int first = request.after().isEmpty() ? 0 : Integer.parseInt(request.after());
        int last = Math.min(TOTAL, first + request.limit());
        List<Integer> rows = IntStream.range(first, last).boxed().toList();
        return new ListPage<>(rows, last == TOTAL ? "" : Integer.toString(last), TOTAL);
    }

    @Test
    void handsOverEveryRowOnceAndInOrder() {
        new ListRows<>(this::page, ListState.start(), TOTAL).each(used::add);

        assertThat(used).isEqualTo(IntStream.range(0, TOTAL).boxed().toList());
    }

    @Test
    void readsAPageOnlyWhenTheOneBeforeHasBeenUsed() {
        new ListRows<>(this::page, ListState.start(), TOTAL).each(used::add);

        assertThat(asked).extracting(ListRequest::limit).containsOnly(1000);
        assertThat(asked).extracting(ListRequest::offset).containsOnly(0);
        assertThat(usedBeforeEachPage).containsExactly(0, 1000, 2000);
    }

    @Test
    void asksForWhatTheListShowsWhateverItsPage() {
        ListState state =
                ListState.start()
                        .searching("lys")
                        .filtering("type", List.of("PERSON"))
                        .sorting("name", true)
                        .at(40, 20);

        new ListRows<>(this::page, state, TOTAL).each(used::add);

        assertThat(asked)
                .allSatisfy(
                        request -> {
                            assertThat(request.search()).isEqualTo("lys");
                            assertThat(request.filters()).containsOnlyKeys("type");
                            assertThat(request.sort()).isEqualTo("name");
                            assertThat(request.descending()).isTrue();
                        });
        assertThat(used).hasSize(TOTAL);
    }

    @Test
    void refusesTooManyRowsBeforeTheFirst() {
        assertThatThrownBy(() -> new ListRows<>(this::page, ListState.start(), TOTAL - 1))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.code()).isEqualTo("list.too-many-rows"));
        assertThat(asked).hasSize(1);
    }
}
