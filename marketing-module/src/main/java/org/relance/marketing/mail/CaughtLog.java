package org.relance.marketing.mail;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The rows of caught mails. */
interface CaughtLog {

    /** Adds a row per message and recipient. */
    void add(List<CaughtStore.Caught> batch);

    /** Adds rows for complete files of earlier runs that have none. */
    void recover(Path folder, String currentRun);

    /** The file of a caught mail. */
    Optional<String> file(long id);

    /** Removes all rows. */
    void clear();
}
