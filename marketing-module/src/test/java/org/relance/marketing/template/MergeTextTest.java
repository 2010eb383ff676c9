package org.relance.marketing.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relance.kernel.DomainException;
import org.relance.marketing.api.Placeholder;
import org.relance.marketing.template.MergeText.Kind;

class MergeTextTest {

    private static final Map<Placeholder, String> ANNA =
            Map.of(
                    Placeholder.CONTACT_FIRST_NAME,
                    "Anna <Berg>",
                    Placeholder.CONTACT_COMPANY,
                    "{{contact.email}}");

    private static String fill(String source, Kind kind) {
        return MergeText.parse(source, kind, "html").fill(ANNA::get);
    }

    @Test
    void fillsAValueAndEscapesItInHtmlOnly() {
        assertThat(fill("Bonjour {{ contact.firstName }} !", Kind.HTML))
                .isEqualTo("Bonjour Anna &lt;Berg&gt; !");
        assertThat(fill("Bonjour {{contact.firstName}} !", Kind.PLAIN))
                .isEqualTo("Bonjour Anna <Berg> !");
    }

    @Test
    void takesTheSecondPartWhereTheValueIsMissing() {
        assertThat(fill("Bonjour {{contact.surname|Madame, Monsieur}}", Kind.PLAIN))
                .isEqualTo("Bonjour Madame, Monsieur");
        assertThat(fill("[{{contact.surname}}]", Kind.PLAIN)).isEqualTo("[]");
    }

    @Test
    void neverReadsAValueAsTemplate() {
        assertThat(fill("{{contact.companyName}}", Kind.PLAIN)).isEqualTo("{{contact.email}}");
    }

    @Test
    void keepsASubjectOnOneLine() {
        String subject =
                MergeText.parse("{{contact.firstName}}", Kind.LINE, "subject")
                        .fill(p -> "Anna\r\nBcc: all@example.org");

        assertThat(subject).isEqualTo("Anna Bcc: all@example.org");
    }

    @Test
    void namesAnUnknownPlaceholder() {
        assertThatThrownBy(() -> fill("{{contact.shoeSize}}", Kind.HTML))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo("marketing.unknown-placeholder");
                            assertThat(e.field()).isEqualTo("html");
                            assertThat(e.arguments()).containsExactly("{{contact.shoeSize}}");
                        });
    }

    @Test
    void leavesStyleSheetsAlone() {
        String css = "@media print{p{color:#000}}";

        assertThat(fill(css, Kind.HTML)).isEqualTo(css);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{contact.name", "{{contact.name}", "{{a{{contact.name}}"})
    void refusesBrokenBraces(String source) {
        assertThatThrownBy(() -> fill(source, Kind.HTML))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.code()).isEqualTo("marketing.broken-placeholder"));
    }
}
