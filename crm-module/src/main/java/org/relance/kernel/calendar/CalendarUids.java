package org.relance.kernel.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.relance.kernel.db.Settings;

/** Names of events that are the same for ever and of no other installation. */
@ApplicationScoped
public class CalendarUids {

    private static final String INSTALLATION = "calendar.installation";

    @Inject Settings settings;

    /**
     * Names events: from an id that is unique in this installation, such as {@code task-9}, to a
     * name that is unique everywhere. Asks the database once.
     */
    public UnaryOperator<String> names() {
        String installation = installation();
        return id -> id + "@" + installation + ".relance";
    }

    private String installation() {
        Optional<String> known = settings.find(INSTALLATION);
        if (known.isEmpty()) {
            settings.put(INSTALLATION, UUID.randomUUID().toString());
        }
        return known.or(() -> settings.find(INSTALLATION)).orElseThrow();
    }
}
