package org.relance.reports.render;

import java.util.List;
import java.util.Map;

/**
 * What a template prints.
 *
 * @param fileName name of the file without extension, ASCII only
 * @param parameters values by the names of the template's parameters
 * @param rowType record whose components are the fields of the template
 */
public record ReportData<T extends Record>(
        String fileName, Map<String, Object> parameters, Class<T> rowType, List<T> rows) {}
