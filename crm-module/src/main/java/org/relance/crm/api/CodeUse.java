package org.relance.crm.api;

/** A column that holds codes of a kind; a code found there cannot be deleted. */
public record CodeUse(CodeKind kind, String table, String column, String condition) {

    /** All rows of the column count. */
    public static CodeUse in(CodeKind kind, String table, String column) {
        return new CodeUse(kind, table, column, "");
    }
}
