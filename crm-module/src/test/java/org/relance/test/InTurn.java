package org.relance.test;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.relance.kernel.CurrentActor;

/** Two transactions of the administrator, one beginning while the other is under way. */
public final class InTurn {

    private InTurn() {}

    /**
     * Runs two actions in transactions of their own: the second begins when the first is done but
     * not yet committed, and the first commits once the second is at work.
     *
     * @return for each {@code done}, or the code of the refusal that rolled it back
     */
    public static String[] run(Runnable first, Runnable second) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<String> one =
                    threads.submit(
                            acting(
                                    () -> {
                                        first.run();
                                        done.countDown();
                                        await(begun);
                                    }));
            Future<String> two =
                    threads.submit(
                            acting(
                                    () -> {
                                        await(done);
                                        begun.countDown();
                                        second.run();
                                    }));
            return new String[] {one.get(), two.get()};
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Callable<String> acting(Runnable action) {
        CurrentActor actor = RelanceExtension.bean(CurrentActor.class);
        return () ->
                actor.call(
                        RelanceExtension.ADMINISTRATOR,
                        () -> RelanceExtension.inTransaction(action));
    }
}
