package org.relance.marketing.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.relance.marketing.api.LogObstacle;
import org.relance.marketing.api.SegmentView;

/** What bars a segment from being logged (domain.md §5). */
@ApplicationScoped
class LogObstacles {

    @Inject LogRepository log;
    @Inject LoggedSegmentRepository loggedSegments;

    List<LogObstacle> of(SegmentView segment, LogRepository.Lines lines) {
        List<LogObstacle> found = new ArrayList<>();
        if (loggedSegments.isLogged(segment.number())) {
            found.add(new LogObstacle("marketing.log-logged-before", 0, ""));
        }
        int mailings = log.mailings(segment.id());
        if (mailings > 0) {
            found.add(new LogObstacle("marketing.segment-has-mailings", mailings, ""));
        }
        if (segment.description().isBlank()) {
            found.add(new LogObstacle("marketing.log-without-description", 0, ""));
        }
        if (lines.interactions() == 0) {
            found.add(new LogObstacle("marketing.log-empty", 0, ""));
        }
        add(found, "date", lines.withoutDate(), lines.exampleDate());
        add(found, "salesperson", lines.withoutSalesperson(), lines.exampleSalesperson());
        add(found, "template", lines.withoutTemplate(), lines.exampleTemplate());
        if (lines.withoutBlocked() > 0) {
            found.add(
                    new LogObstacle(
                            "marketing.log-blocked-contact",
                            lines.withoutBlocked(),
                            lines.exampleBlocked()));
        }
        return found;
    }

    private static void add(List<LogObstacle> found, String what, int lines, String example) {
        if (lines > 0) {
            found.add(new LogObstacle("marketing.log-without-" + what, lines, example));
        }
    }
}
