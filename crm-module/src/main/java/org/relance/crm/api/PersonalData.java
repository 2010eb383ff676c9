package org.relance.crm.api;

import java.io.OutputStream;

/**
 * All that is known of a person, in one archive, as the person may demand it (regulation (EU)
 * 2016/679, articles 15 and 20).
 */
public interface PersonalData {

    /**
     * Notes in the trail that the actor takes the data of the person, and answers the name of the
     * archive; {@link #write} follows.
     *
     * @throws org.relance.kernel.DomainException {@code crm.contact-not-found}, {@code
     *     crm.export-of-company}
     */
    String begin(long contactId);

    /**
     * Writes a ZIP archive: {@code data.json} for programs, with instants in UTC, and {@code
     * index.html} for people. Written row by row, however much there is.
     */
    void write(long contactId, PersonalDataWords words, OutputStream out);
}
