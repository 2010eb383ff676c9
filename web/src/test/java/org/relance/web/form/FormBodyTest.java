package org.relance.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormBodyTest {

    private static Optional<Map<String, String>> read(String body) throws IOException {
        return FormBody.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsNamesAndValues() throws IOException {
        assertThat(read("surname=%C3%89vrard&notes=un+deux%0D%0Atrois&a=&surname=second"))
                .contains(Map.of("surname", "Évrard", "notes", "un deux\r\ntrois", "a", ""));
    }

    @Test
    void takesNothingThatNoBrowserSends() throws IOException {
        assertThat(read("")).contains(Map.of());
        assertThat(read("=x&y&z=%zz")).contains(Map.of("z", ""));
    }

    @Test
    void refusesWhatIsTooLarge() throws IOException {
        assertThat(read("a=" + "x".repeat(FormBody.LIMIT - 2))).isPresent();
        assertThat(read("a=" + "x".repeat(FormBody.LIMIT - 1))).isEmpty();
    }

    @Test
    void escapesWhatItShows() {
        assertThat(Html.escape("<a href='x' title=\"y\">&</a>"))
                .isEqualTo("&lt;a href=&#39;x&#39; title=&quot;y&quot;&gt;&amp;&lt;/a&gt;");
        assertThat(Html.lines("un\n<b>")).isEqualTo("un<br>&lt;b&gt;");
    }
}
