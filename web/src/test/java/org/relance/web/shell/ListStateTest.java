package org.relance.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListStateTest {

    @Test
    void theStartNeedsNoParameters() {
        assertThat(ListState.start().query()).isEmpty();
        assertThat(ListState.from(Map.of())).isEqualTo(ListState.start());
    }

    @Test
    void anAddressReproducesTheList() {
        ListState state =
                new ListState(
                        "dupont & fils",
                        Map.of("type", List.of("COMPANY", "PERSON")),
                        "name",
                        true,
                        100,
                        50,
                        List.of("name", "city"));

        assertThat(state.query())
                .isEqualTo(
                        "q=dupont+%26+fils&f.type=COMPANY&f.type=PERSON&sort=name&dir=desc&page=3&rows=50&cols=name%2Ccity");
        assertThat(
                        ListState.from(
                                Map.of(
                                        "q", new String[] {"dupont & fils"},
                                        "f.type", new String[] {"COMPANY", "PERSON"},
                                        "sort", new String[] {"name"},
                                        "dir", new String[] {"desc"},
                                        "page", new String[] {"3"},
                                        "rows", new String[] {"50"},
                                        "cols", new String[] {"name,city"})))
                .isEqualTo(state);
    }

    @Test
    void whatCannotBeReadCountsAsNotSaid() {
        ListState state =
                ListState.from(
                        Map.of(
                                "page", new String[] {"-4"},
                                "rows", new String[] {"1000000"},
                                "dir", new String[] {"sideways"},
                                "f.type", new String[] {""}));

        assertThat(state).isEqualTo(ListState.start());
    }

    @Test
    void narrowingGoesBackToTheFirstPage() {
        ListState third = ListState.start().at(40, 20);

        assertThat(third.filtering("type", List.of("COMPANY")).first()).isZero();
        assertThat(third.searching("lyon").first()).isZero();
        assertThat(third.sorting("name", false).first()).isEqualTo(40);
    }

    @Test
    void clearingKeepsTheOrder() {
        ListState state = ListState.start().sorting("city", true).searching("lyon");

        assertThat(state.cleared().query()).isEqualTo("sort=city&dir=desc");
        assertThat(state.isNarrowed()).isTrue();
        assertThat(state.cleared().isNarrowed()).isFalse();
    }
}
