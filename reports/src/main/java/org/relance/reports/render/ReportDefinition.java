package org.relance.reports.render;

import org.relance.reports.api.ReportInfo;

/** A report that a subject offers: what it wants to know, and its data. */
public interface ReportDefinition {

    /** Place in the list of reports, smallest first. */
    int position();

    ReportInfo info();

    /** The data for the parameters, put into words. */
    ReportData<?> data(ReportValues values, Wording wording);
}
