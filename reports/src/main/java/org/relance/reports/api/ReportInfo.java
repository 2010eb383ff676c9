package org.relance.reports.api;

import java.util.List;

/**
 * A report that can be made.
 *
 * @param name as it stands in addresses: {@code campaign-roi}
 * @param formats the ways it can be had, the usual one first
 */
public record ReportInfo(
        String name, List<ReportParameter> parameters, List<ReportFormat> formats) {

    public ReportInfo {
        parameters = List.copyOf(parameters);
        formats = List.copyOf(formats);
    }
}
