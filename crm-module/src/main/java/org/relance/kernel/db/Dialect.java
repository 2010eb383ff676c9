package org.relance.kernel.db;

/** The databases that Relance runs on. */
public enum Dialect {
    DERBY,
    POSTGRESQL;

    /** Name of the folder of migrations that only this database gets. */
    public String folder() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Dialect of(String productName) {
        return productName.contains("Derby") ? DERBY : POSTGRESQL;
    }
}
