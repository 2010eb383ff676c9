package org.relance.access.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.relance.access.api.CreatedToken;
import org.relance.access.api.NewUser;
import org.relance.kernel.Role;

class SecretsTest {

    private static final String SECRET = "correct horse battery";

    @Test
    void sayNothingOfThemselvesInALog() {
        NewUser user =
                new NewUser("zoe", "Zoé", null, SECRET, null, null, null, Set.of(Role.SALES));

        assertThat(user.toString()).contains("zoe").doesNotContain(SECRET);
        assertThat(new CreatedToken(null, SECRET).toString()).doesNotContain(SECRET);
        assertThat(new DefaultAttempts.Attempt(1, "zoe", SECRET, 0).toString())
                .contains("zoe")
                .doesNotContain(SECRET);
    }
}
