package org.relance.marketing.mail;

import java.util.concurrent.Executor;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Threads that may use the database: the container's, where there is one. */
public final class Background {

    private static final String MANAGED = "java:comp/DefaultManagedExecutorService";

    private Background() {}

    /** The container's threads; plain daemon threads in tests and tools, which have no naming. */
    @SuppressWarnings("BanJNDI") // The name is a constant.
    public static Executor executor() {
        try {
            return (Executor) new InitialContext().lookup(MANAGED);
        } catch (NamingException e) {
            return task -> daemon("relance-background", task).start();
        }
    }

    /** A thread for work that touches neither the database nor the container. */
    public static Thread daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
