package org.relance.kernel.sheet;

/** A workbook that cannot be read, or that is not believed. */
public final class SheetException extends RuntimeException {

    /** What is wrong with it. */
    public enum Problem {
        /** No workbook of the format XLSX: another program's, or an archive of other things. */
        NOT_XLSX,
        /** Its parts do not fit together, or are no XML as the format has it. */
        DAMAGED,
        /** Unpacked it is larger than allowed. */
        UNPACKS_TOO_LARGE,
        TOO_MANY_COLUMNS,
        /** A text longer than the 32767 characters of the format. */
        CELL_TOO_LONG,
        SHEET_UNKNOWN
    }

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    SheetException(Problem problem, Throwable cause) {
        super(problem.name(), cause);
        this.problem = problem;
    }

    SheetException(Problem problem) {
        this(problem, null);
    }

    public Problem problem() {
        return problem;
    }
}
