package org.relance.crm.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatDetectionTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir Path folder;

    private FileFormat detect(byte[] bytes) throws IOException {
        return FormatDetection.of(Files.write(folder.resolve("file.csv"), bytes));
    }

    @Test
    void readsAccentsOfUtf8WithAndWithoutMark() throws IOException {
        assertThat(detect("nom;ville\nHélène;Nîmes\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new FileFormat(StandardCharsets.UTF_8, ';'));
        assertThat(detect("\uFEFFname,city\nZoë,Leeds\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new FileFormat(StandardCharsets.UTF_8, ','));
    }

    @Test
    void readsAccentsOfWindows() throws IOException {
        assertThat(detect("nom\tville\nHélène\tNîmes\n".getBytes(WINDOWS)))
                .isEqualTo(new FileFormat(WINDOWS, '\t'));
    }

    @Test
    void readsAFileOfUtf8WithAStrayByteAsUtf8() throws IOException {
        byte[] good = "nom\nHélène\nÉlodie\nZoé\n".getBytes(StandardCharsets.UTF_8);
        byte[] stray = "André\n".getBytes(WINDOWS);
        byte[] both = new byte[good.length + stray.length];
        System.arraycopy(good, 0, both, 0, good.length);
        System.arraycopy(stray, 0, both, good.length, stray.length);

        assertThat(detect(both).charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void ignoresSeparatorsInsideQuotes() throws IOException {
        assertThat(detect("\"a,b,c\";\"d\"\n".getBytes(StandardCharsets.UTF_8)).separator())
                .isEqualTo(';');
    }

    @Test
    void refusesWhatIsNoText() {
        assertThatThrownBy(() -> detect(new byte[0])).hasMessageContaining("crm.import-empty");
        assertThatThrownBy(() -> detect(new byte[] {'P', 'K', 3, 4, 0, 0, 8}))
                .hasMessageContaining("crm.import-binary");
    }
}
