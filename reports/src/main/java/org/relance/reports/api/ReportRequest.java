package org.relance.reports.api;

import java.util.Locale;
import java.util.Map;

/**
 * A report that somebody wants.
 *
 * @param parameters values by the names that {@link ReportInfo#parameters()} lists; blank ones
 *     count as not given
 */
public record ReportRequest(
        String name, Map<String, String> parameters, ReportFormat format, Locale locale) {

    public ReportRequest {
        parameters = Map.copyOf(parameters);
    }
}
