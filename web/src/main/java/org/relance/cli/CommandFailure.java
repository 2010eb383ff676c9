package org.relance.cli;

/** Why a command could not be done; its message is for the person at the terminal. */
final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    CommandFailure(String message) {
        this(message, null);
    }

    CommandFailure(String message, Throwable cause) {
        super(message, cause);
        exitCode = 1;
    }

    private CommandFailure(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    /** The words of the command are wrong: exit code 2. */
    static CommandFailure misuse(String message) {
        return new CommandFailure(message, 2);
    }

    int exitCode() {
        return exitCode;
    }
}
