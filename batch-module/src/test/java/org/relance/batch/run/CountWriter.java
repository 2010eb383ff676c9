package org.relance.batch.run;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.Database;

/** Writes each number as a setting; can be made to fail or to wait at a number. */
@Dependent
@Named
class CountWriter extends AbstractItemWriter {

    static volatile long failAt;
    static volatile long waitAt;
    static volatile CountDownLatch reached = new CountDownLatch(1);
    static volatile CountDownLatch goOn = new CountDownLatch(1);

    @Inject JobContext job;
    @Inject Database database;
    @Inject SkipLog skips;
    @Inject CurrentActor currentActor;

    @Override
    public void writeItems(List<Object> items) throws InterruptedException {
        for (Object item : items) {
            write((Long) item);
        }
    }

    private void write(long number) throws InterruptedException {
        if (number == waitAt) {
            reached.countDown();
            goOn.await();
        }
        if (number == failAt) {
            throw DomainException.conflict("test.too-far", number);
        }
        if (number % 50 == 0) {
            skips.add(
                    job.getExecutionId(),
                    "count-items",
                    List.of(new SkipLog.Skip("n" + number, "test.round", "")));
        }
        String name = "count." + number;
        String value = currentActor.get().username();
        database.change(
                h ->
                        h.execute(
                                "insert into crm_setting (name, setting_value) values (?, ?)",
                                name,
                                value));
    }
}
