package org.relance.crm.api;

import java.time.ZoneId;
import java.util.Locale;

/** Words of the archive of a person's data that people read. */
public interface PersonalDataWords {

    /** Language of the words. */
    Locale locale();

    /** Zone in which instants are read. */
    ZoneId zone();

    /** Words of the key {@code crm:data.key}. */
    String of(String key);
}
