package org.relance.batch.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.relance.kernel.DomainException;

class FailureTest {

    @Test
    void saysARefusalByItsCodeAndArguments() {
        Exception thrown =
                new ExecutionException(DomainException.conflict("crm.import-empty", "a.csv", 3));

        assertThat(Failure.of(thrown).message()).isEqualTo("crm.import-empty a.csv|3");
    }

    @Test
    void saysARefusalWithoutArguments() {
        assertThat(Failure.of(DomainException.conflict("mail.no-server")).message())
                .isEqualTo("mail.no-server ");
    }

    @Test
    void saysTheRootOfAnythingElse() {
        Exception thrown = new IllegalStateException(new java.io.IOException("disk full"));

        assertThat(Failure.of(thrown).message())
                .isEqualTo("batch.unexpected java.io.IOException: disk full");
    }
}
