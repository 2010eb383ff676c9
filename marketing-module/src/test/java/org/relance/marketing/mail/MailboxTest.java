package org.relance.marketing.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailboxTest {

    @Test
    void writesTheDomainInAscii() {
        assertThat(Mailbox.parse(" info@forêt.example ")).contains("info@xn--fort-ipa.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "@a.fr",
                "a@b",
                "a b@c.fr",
                "a@b..fr",
                "é@b.fr",
                "a@b.fr\r\nRCPT",
                "a@b.fr>"
            })
    void refusesWhatNoServerTakes(String address) {
        assertThat(Mailbox.parse(address)).isEmpty();
    }
}
