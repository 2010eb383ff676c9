package org.relance.crm.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RatingCirclesTest {

    @Test
    void findsAQuestionThatRatesItself() {
        assertThat(new RatingCircles(Map.of(1L, Set.of(1L))).circle()).containsExactly(1L, 1L);
    }

    @Test
    void findsAWayThatComesBack() {
        List<Long> circle =
                new RatingCircles(Map.of(1L, Set.of(2L), 2L, Set.of(3L), 3L, Set.of(2L, 4L)))
                        .circle();

        assertThat(circle).hasSize(3).startsWith(circle.get(2)).contains(2L, 3L);
    }

    @Test
    void twoWaysToOneQuestionAreNoCircle() {
        RatingCircles rates =
                new RatingCircles(Map.of(1L, Set.of(2L, 3L), 2L, Set.of(4L), 3L, Set.of(4L)));

        assertThat(rates.circle()).isEmpty();
        assertThat(rates.inOrder(List.of(1L, 2L, 4L, 5L))).containsExactly(4L, 2L, 1L, 5L);
    }
}
