package org.relance.marketing.delivery;

import java.time.Duration;
import java.util.List;

/** How long a message waits that the server wants later, and when it is given up. */
final class Retry {

    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofHours(1),
                    Duration.ofHours(4),
                    Duration.ofHours(12));

    private Retry() {}

    /** True if so many attempts were enough. */
    static boolean isOver(int attempts) {
        return attempts > PAUSES.size();
    }

    /** The pause after that many attempts. */
    static Duration after(int attempts) {
        return PAUSES.get(Math.min(PAUSES.size(), Math.max(1, attempts)) - 1);
    }
}
