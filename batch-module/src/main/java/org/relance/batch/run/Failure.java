package org.relance.batch.run;

import org.relance.kernel.DomainException;

/** Why an execution failed, as a code, a blank and details separated by {@code |}. */
final class Failure {

    private static final String UNEXPECTED = "batch.unexpected";

    private Failure() {}

    static String message(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException refusal) {
                return refusal.code() + " " + join(refusal);
            }
        }
        return UNEXPECTED + " " + root(thrown);
    }

    /** JBeret copies the exception by serialization, which keeps its text but not its arguments. */
    private static String join(DomainException refusal) {
        String text = refusal.getMessage().substring(refusal.code().length()).strip();
        return text.substring(1, text.length() - 1).replace(", ", "|");
    }

    private static Throwable root(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
