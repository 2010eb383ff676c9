package org.relance.web.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.relance.access.api.NotificationKind;
import org.relance.batch.api.Job;
import org.relance.web.shell.Messages;

/** The end of every job has its sentence in both languages, whatever the numbers. */
class NoticeTextsTest {

    private final Messages messages = new Messages();

    @ParameterizedTest
    @EnumSource(Job.class)
    void everyEndIsSaid(Job job) {
        for (NotificationKind kind : NotificationKind.values()) {
            for (Locale language : Messages.LANGUAGES) {
                for (long number : new long[] {0, 1, 1973}) {
                    String said = say(job, kind, language, number);
                    assertThat(said).doesNotContain("‹").doesNotContain("{").endsWith(".");
                }
            }
        }
    }

    private String say(Job job, NotificationKind kind, Locale language, long number) {
        return messages.text(
                "batch:notice." + job.id() + "." + kind, language, "contacts.csv", number, number);
    }

    @Test
    void numbersAreWrittenInTheReadersWay() {
        assertThat(say(Job.IMPORT, NotificationKind.DONE, Locale.ENGLISH, 1973))
                .isEqualTo(
                        "Import “contacts.csv” completed: 1,973 rows read, 1,973 rows left out.");
        assertThat(say(Job.IMPORT, NotificationKind.DONE, Locale.FRENCH, 1))
                .isEqualTo("Import « contacts.csv » terminé : 1 ligne lue, 1 ligne écartée.");
    }
}
