package org.relance.reports.api;

import java.util.List;

/** The reports that can be read, printed and handed on, in French and English. */
public interface Reports {

    /** All reports, in the order in which people meet them. */
    List<ReportInfo> list();

    /**
     * Makes a report of what is stored now.
     *
     * @throws org.relance.kernel.DomainException {@code reports.unknown-report}, {@code
     *     reports.unknown-parameter}, {@code reports.parameter-missing}, {@code
     *     reports.bad-parameter}, {@code reports.format-not-offered}, {@code
     *     reports.campaign-not-found}, {@code reports.segment-not-found} or {@code
     *     reports.not-computed}
     */
    RenderedReport render(ReportRequest request);
}
