package org.relance.reports.api;

/**
 * What a report wants to know.
 *
 * @param name as it stands in addresses and on the command line
 */
public record ReportParameter(String name, Kind kind, Need need) {

    /** What the value names. */
    public enum Kind {
        /** The number of a campaign, such as {@code CP0001}. */
        CAMPAIGN,
        /** The number of a segment. */
        SEGMENT,
        /** A day, such as {@code 2026-03-31}. */
        DATE
    }

    /** Whether the report can do without. */
    public enum Need {
        REQUIRED,
        OPTIONAL
    }

    public static ReportParameter required(String name, Kind kind) {
        return new ReportParameter(name, kind, Need.REQUIRED);
    }

    public static ReportParameter optional(String name, Kind kind) {
        return new ReportParameter(name, kind, Need.OPTIONAL);
    }
}
