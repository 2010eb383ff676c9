package org.relance.crm.webform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.example.org/merci",
                "http://example.org",
                "https://example.org:8443/a?b=c#d"
            })
    void takesPagesOfTheWeb(String address) {
        assertThat(WebAddress.page(" " + address + " ", "returnUrl")).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "//example.org",
                "/merci",
                "example.org",
                "https:///merci",
                "https://user@example.org/",
                "https://example.org/é",
                "ftp://example.org/",
                "https://example.org/a b"
            })
    void refusesEverythingElse(String address) {
        assertThatThrownBy(() -> WebAddress.page(address, "returnUrl"))
                .hasMessageContaining("crm.form-address");
    }

    @Test
    void takesOriginsOnceInLowerCase() {
        assertThat(
                        WebAddress.origins(
                                List.of(
                                        "https://WWW.example.org/",
                                        "https://www.example.org",
                                        " ",
                                        "http://localhost:8080"),
                                "origins"))
                .containsExactly("https://www.example.org", "http://localhost:8080");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "https://*",
                "https://example.org/page",
                "example.org",
                "https://example.org; script-src *",
                "data:text/html,x"
            })
    void refusesOriginsThatWouldSayMore(String origin) {
        assertThatThrownBy(() -> WebAddress.origins(List.of(origin), "origins"))
                .hasMessageContaining("crm.form-origin");
    }
}
