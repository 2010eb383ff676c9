package org.relance.reports.api;

/**
 * A report as a file.
 *
 * @param fileName proposal for a name, ASCII only
 */
@SuppressWarnings("ArrayRecordComponent") // handed to a stream once, never compared
public record RenderedReport(String fileName, ReportFormat format, byte[] content) {}
