package org.relance.kernel.db;

/** The databases that Relance runs on. */
public enum Dialect {
    DERBY,
    POSTGRESQL;

    /** Name of the folder of migrations that only this database gets. */
    public String folder() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Column type for text without a limit; migrations write it as {@code ${clob}}. */
    String textType() {
        return this == DERBY ? "clob" : "text";
    }

    static Dialect of(String productName) {
        return productName.contains("Derby") ? DERBY : POSTGRESQL;
    }
}
