package org.relance.reports.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relance.crm.api.Code;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.crm.api.ContactAddresses;
import org.relance.crm.api.PostalAddress;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;
import org.relance.reports.api.ReportFormat;
import org.relance.reports.api.ReportInfo;
import org.relance.reports.api.ReportParameter;
import org.relance.reports.campaign.ReportQueries.Addressee;
import org.relance.reports.campaign.ReportQueries.SegmentFacts;
import org.relance.reports.render.ReportData;
import org.relance.reports.render.ReportDefinition;
import org.relance.reports.render.ReportValues;
import org.relance.reports.render.Wording;

/**
 * Address labels of a segment (domain.md, section 14): sheets of 24 labels of 70 x 37 mm, with the
 * address that holds today. Contacts whose address is not complete have none; the last label names
 * them.
 */
@ApplicationScoped
class SegmentLabelsReport implements ReportDefinition {

    private static final String NAME = "segment-labels";
    private static final String SEGMENT = "segment";
    private static final int NAMED = 8;

    @Inject ReportQueries queries;
    @Inject ContactAddresses addresses;
    @Inject Codes codes;
    @Inject BusinessClock clock;

    /** A label of the sheet. */
    record LabelRow(String address) {}

    @Override
    public int position() {
        return 4;
    }

    @Override
    public ReportInfo info() {
        return new ReportInfo(
                NAME,
                List.of(ReportParameter.required(SEGMENT, ReportParameter.Kind.SEGMENT)),
                List.of(ReportFormat.PDF));
    }

    @Override
    public ReportData<LabelRow> data(ReportValues values, Wording wording) {
        String number = values.required(SEGMENT);
        SegmentFacts segment =
                queries.segment(number)
                        .orElseThrow(
                                () ->
                                        DomainException.notFound(
                                                "reports.segment-not-found", number));
        String title = wording.text(NAME + ".title");
        return new ReportData<>(
                "labels-" + number.replaceAll("[^A-Za-z0-9-]", "_"),
                Map.of("TITLE", title, "HEADING", segment.description()),
                LabelRow.class,
                labels(queries.addressees(segment.id()), wording));
    }

    private List<LabelRow> labels(List<Addressee> people, Wording wording) {
        Map<Long, PostalAddress> places =
                addresses.on(clock.today(), people.stream().map(Addressee::id).toList());
        Map<String, String> countries = countries(places);
        List<LabelRow> labels = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Addressee person : people) {
            PostalAddress place = places.getOrDefault(person.id(), PostalAddress.NONE);
            if (complete(place)) {
                labels.add(label(person, place, countries));
            } else {
                missing.add(person.number());
            }
        }
        if (!missing.isEmpty()) {
            labels.add(note(missing, wording));
        }
        return labels;
    }

    private static boolean complete(PostalAddress place) {
        return filled(place.address()) && filled(place.city());
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }

    /** Names of the countries by code; none where all are in the same, as mail within it needs. */
    private Map<String, String> countries(Map<Long, PostalAddress> places) {
        long different =
                places.values().stream().map(PostalAddress::countryCode).distinct().count();
        return different <= 1
                ? Map.of()
                : codes.of(CodeKind.COUNTRY).stream()
                        .collect(Collectors.toMap(Code::code, Code::description));
    }

    private static LabelRow label(
            Addressee person, PostalAddress place, Map<String, String> countries) {
        String town =
                Stream.of(place.postCode(), place.city())
                        .filter(SegmentLabelsReport::filled)
                        .collect(Collectors.joining(" "));
        String country = place.countryCode() == null ? null : countries.get(place.countryCode());
        return new LabelRow(
                Stream.of(
                                person.name(),
                                person.companyName(),
                                place.address(),
                                place.address2(),
                                town,
                                country == null ? null : country.toUpperCase(Locale.ROOT))
                        .filter(SegmentLabelsReport::filled)
                        .map(String::strip)
                        .collect(Collectors.joining("\n")));
    }

    private static LabelRow note(List<String> missing, Wording wording) {
        String named =
                missing.stream().limit(NAMED).collect(Collectors.joining(", "))
                        + (missing.size() > NAMED ? " …" : "");
        return new LabelRow(wording.counted(NAME + ".missing", missing.size()) + "\n" + named);
    }
}
