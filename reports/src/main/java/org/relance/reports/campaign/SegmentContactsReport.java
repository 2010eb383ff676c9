package org.relance.reports.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.relance.kernel.DomainException;
import org.relance.reports.api.ReportFormat;
import org.relance.reports.api.ReportInfo;
import org.relance.reports.api.ReportParameter;
import org.relance.reports.campaign.ReportQueries.SegmentContact;
import org.relance.reports.campaign.ReportQueries.SegmentFacts;
import org.relance.reports.render.ReportData;
import org.relance.reports.render.ReportDefinition;
import org.relance.reports.render.ReportValues;
import org.relance.reports.render.Wording;

/** The contacts of a segment, to print or to hand on. */
@ApplicationScoped
class SegmentContactsReport implements ReportDefinition {

    private static final String NAME = "segment-contacts";
    private static final String SEGMENT = "segment";

    @Inject ReportQueries queries;
    @Inject PageHead head;

    @Override
    public int position() {
        return 3;
    }

    @Override
    public ReportInfo info() {
        return new ReportInfo(
                NAME,
                List.of(ReportParameter.required(SEGMENT, ReportParameter.Kind.SEGMENT)),
                List.of(ReportFormat.PDF, ReportFormat.XLSX, ReportFormat.CSV));
    }

    @Override
    public ReportData<ContactRow> data(ReportValues values, Wording wording) {
        String number = values.required(SEGMENT);
        SegmentFacts segment =
                queries.segment(number)
                        .orElseThrow(
                                () ->
                                        DomainException.notFound(
                                                "reports.segment-not-found", number));
        List<ContactRow> rows =
                queries.contacts(segment.id()).stream().map(ContactRow::of).toList();
        String lead =
                wording.counted(
                        "segment-contacts.lead",
                        rows.size(),
                        segment.number(),
                        wording.date(segment.segmentDate()));
        return new ReportData<>(
                "segment-" + number.replaceAll("[^A-Za-z0-9-]", "_"),
                head.parameters(wording, NAME, segment.description(), lead),
                ContactRow.class,
                rows);
    }

    /** A line of the report. */
    record ContactRow(String number, String name, String city, String email) {

        static ContactRow of(SegmentContact contact) {
            String postCode = contact.postCode() == null ? "" : contact.postCode() + " ";
            String city = contact.city() == null ? "" : contact.city();
            return new ContactRow(
                    contact.number(), contact.name(), (postCode + city).strip(), contact.email());
        }
    }
}
