package org.relance.crm.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.Suppression;
import org.relance.crm.api.Suppressions;
import org.relance.kernel.DomainException;
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

        suppressions.release(suppressions.hash("b@gard.example"), "Asked by letter");
        assertThat(suppressions.isSuppressed("b@gard.example")).isFalse();
        Suppression released = suppressions.find("B@gard.example").orElseThrow();
        assertThat(released.releaseReason()).isEqualTo("Asked by letter");
        assertThat(released.releasedBy()).isEqualTo("admin");

        suppressions.suppress("b@gard.example", "COMPLAINT", null);
        assertThat(suppressions.isSuppressed("b@gard.example")).isTrue();
    }

    @Test
    void keepsNothingButTheHash() {
        suppressions.suppress("c@gard.example", "REQUEST", null);

        assertThat(suppressions.list(ListRequest.first(5)).rows())
                .allSatisfy(row -> assertThat(row.toString()).doesNotContain("gard"));
        assertThat(suppressions.find("d@gard.example")).isEmpty();
    }

    @Test
    void refusesWhatIsNoAddressAndAReleaseWithoutReason() {
        suppressions.suppress("e@gard.example", "REQUEST", null);

        assertRefused("crm.bad-email", () -> suppressions.suppress("e@", "REQUEST", null));
        assertRefused(
                "crm.required",
                () -> suppressions.release(suppressions.hash("e@gard.example"), " "));
        assertRefused(
                "crm.suppression-not-found",
                () -> suppressions.release(suppressions.hash("f@gard.example"), "x"));
    }

    private static void assertRefused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).extracting(e -> ((DomainException) e).code()).isEqualTo(code);
    }
}
