package org.relance.crm.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.Suppressions;
import org.relance.kernel.db.ListRequest;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class SuppressionsIT {

    @Inject Suppressions suppressions;

    @Test
    void knowsAnAddressWhateverItsCase() {
        suppressions.suppress("Anne.Morel@Gard.example", "BOUNCED", "step 1");
        suppressions.suppress("anne.morel@gard.example", "BOUNCED", "step 2");

        assertThat(suppressions.suppressedOf(List.of("ANNE.MOREL@gard.example", "b@gard.example")))
                .containsExactly("ANNE.MOREL@gard.example");
        assertThat(suppressions.list(ListRequest.first(5)).total()).isEqualTo(1);
    }

    @Test
    void allowsAnAddressAgain() {
        suppressions.suppress("b@gard.example", "COMPLAINT", null);

        suppressions.release(suppressions.hash("b@gard.example"));
        assertThat(suppressions.isSuppressed("b@gard.example")).isFalse();

        suppressions.suppress("b@gard.example", "COMPLAINT", null);
        assertThat(suppressions.isSuppressed("b@gard.example")).isTrue();
    }
}
