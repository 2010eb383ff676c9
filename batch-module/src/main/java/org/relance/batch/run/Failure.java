package org.relance.batch.run;

import org.relance.kernel.DomainException;

/**
 * Why an execution failed.
 *
 * @param code code of the sentence
 * @param details arguments of the sentence, separated by {@code |}
 */
public record Failure(String code, String details) {

    private static final String UNEXPECTED = "batch.unexpected";

    /** The refusal behind an exception, or what went wrong unexpectedly. */
    public static Failure of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException refusal) {
                return new Failure(refusal.code(), arguments(refusal));
            }
        }
        return new Failure(UNEXPECTED, root(thrown).toString());
    }

    /** As the monitor keeps it: the code, a blank and the details. */
    public String message() {
        return code + " " + details;
    }

    /** JBeret copies the exception by serialization, which keeps its text but not its arguments. */
    private static String arguments(DomainException refusal) {
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
