package org.relance.access.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relance.kernel.DomainException;

class PasswordRuleTest {

    @ParameterizedTest
    @CsvSource({
        "elevenchars,access.password-too-short",
        "aaaaaaaaaaaaaaaa,access.password-too-simple",
        "Password1234,access.password-too-simple",
        "Mot de passe 1,access.password-too-simple",
        "my name is camille ok,access.password-like-username"
    })
    void refusesWeakPasswords(String password, String code) {
        assertThatThrownBy(() -> PasswordRule.check("camille", password))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo(code);
                            assertThat(e.field()).isEqualTo("password");
                        });
    }

    @ParameterizedTest
    @CsvSource({"correct horse battery", "Éléphant-tranquille", "kX9_mW2-qL5v"})
    void acceptsLongOnes(String password) {
        assertThatCode(() -> PasswordRule.check("camille", password)).doesNotThrowAnyException();
    }

    @Test
    void hashesWithASaltAndRecognisesThePassword() {
        String first = PasswordHash.of("correct horse battery");

        assertThat(first).startsWith("pbkdf2-sha512$210000$").doesNotContain("horse");
        assertThat(first).isNotEqualTo(PasswordHash.of("correct horse battery"));
        assertThat(PasswordHash.matches("correct horse battery", first)).isTrue();
        assertThat(PasswordHash.matches("correct horse batterz", first)).isFalse();
    }
}
