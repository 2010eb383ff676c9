package org.relance.test;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.enterprise.inject.spi.InjectionTarget;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.AnnotatedElement;
import java.util.Locale;
import java.util.Set;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.jboss.weld.injection.spi.JpaInjectionServices;
import org.jboss.weld.injection.spi.ResourceInjectionServices;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;
import org.jboss.weld.injection.spi.helpers.SimpleResourceReference;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;
import org.relance.kernel.Actor;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;

/**
 * Starts the modules once per JVM, injects into the test, signs an administrator in, and rolls each
 * test back unless it is {@link Committed}.
 */
public final class RelanceExtension
        implements TestInstancePostProcessor, BeforeEachCallback, AfterEachCallback {

    /** The administrator as whom tests act. */
    public static final Actor ADMINISTRATOR =
            new Actor(
                    "admin",
                    "Camille Ferrand",
                    Set.of(Role.ADMINISTRATOR),
                    Locale.FRENCH,
                    java.time.ZoneId.of("Europe/Paris"));

    private static final ThreadLocal<Boolean> TEST_OWNS = ThreadLocal.withInitial(() -> false);

    /** Once per JVM, on first use. */
    private static final class Database {
        static final TestTransactions TRANSACTIONS = new TestTransactions(TestDatabase.migrated());
    }

    /** Once per JVM, on first use; needs the database. */
    private static final class Modules {
        static final WeldContainer CONTAINER = start();

        private static WeldContainer start() {
            transactions();
            return new Weld().addServices(new Units(), new Resources()).initialize();
        }
    }

    static TestTransactions transactions() {
        return Database.TRANSACTIONS;
    }

    static boolean testOwnsTransaction() {
        return TEST_OWNS.get();
    }

    /** A bean of the running modules, for threads that a test starts itself. */
    public static <T> T bean(Class<T> type) {
        return Modules.CONTAINER.select(type).get();
    }

    /**
     * Runs an action in a transaction of its own thread and commits it; for tests of what two
     * transactions do to each other.
     *
     * @return {@code done}, or the code of the refusal that rolled it back
     */
    public static String inTransaction(Runnable action) {
        transactions().begin();
        try {
            action.run();
            transactions().end();
            return "done";
        } catch (DomainException e) {
            transactions().rollback();
            return e.code();
        }
    }

    @Override
    public void postProcessTestInstance(Object test, ExtensionContext context) {
        inject(test, Modules.CONTAINER.getBeanManager());
    }

    private static <T> void inject(T test, BeanManager manager) {
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) test.getClass();
        InjectionTarget<T> target =
                manager.getInjectionTargetFactory(manager.createAnnotatedType(type))
                        .createInjectionTarget(null);
        target.inject(test, manager.createCreationalContext(null));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        bean(TestClock.class).moveTo(null);
        become(ADMINISTRATOR);
        if (!committed(context)) {
            transactions().begin();
            TEST_OWNS.set(true);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (TEST_OWNS.get()) {
            TEST_OWNS.set(false);
            transactions().rollback();
        }
    }

    private static boolean committed(ExtensionContext context) {
        return has(context.getRequiredTestMethod()) || has(context.getRequiredTestClass());
    }

    private static boolean has(AnnotatedElement element) {
        return element.isAnnotationPresent(Committed.class);
    }

    private static void become(Actor actor) {
        // The actor of a thread is set by nesting calls; a test thread has no outer call to nest
        // in.
        try {
            var field = CurrentActor.class.getDeclaredField("ACTOR");
            field.setAccessible(true);
            @SuppressWarnings("unchecked")
            ThreadLocal<Actor> holder = (ThreadLocal<Actor>) field.get(null);
            holder.set(actor);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> ResourceReferenceFactory<T> always(T value) {
        return () -> new SimpleResourceReference<>(value);
    }

    private static final class Units implements JpaInjectionServices {
        @Override
        public ResourceReferenceFactory<EntityManager> registerPersistenceContextInjectionPoint(
                InjectionPoint point) {
            String unit = point.getAnnotated().getAnnotation(PersistenceContext.class).unitName();
            return always(transactions().entityManager(unit));
        }

        @Override
        public ResourceReferenceFactory<EntityManagerFactory> registerPersistenceUnitInjectionPoint(
                InjectionPoint point) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void cleanup() {
            // Lives as long as the JVM.
        }
    }

    private static final class Resources implements ResourceInjectionServices {
        @Override
        public ResourceReferenceFactory<Object> registerResourceInjectionPoint(
                InjectionPoint point) {
            return always(transactions().dataSource());
        }

        @Override
        public ResourceReferenceFactory<Object> registerResourceInjectionPoint(
                String jndiName, String mappedName) {
            return always(transactions().dataSource());
        }

        @Override
        public void cleanup() {
            // Lives as long as the JVM.
        }
    }
}
