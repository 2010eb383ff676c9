package org.relance.web.reports;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.api.CampaignRow;
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.api.SegmentRow;
import org.relance.marketing.api.Segments;
import org.relance.reports.api.ReportFormat;
import org.relance.reports.api.ReportInfo;
import org.relance.reports.api.ReportParameter;
import org.relance.reports.api.Reports;
import org.relance.web.shell.Shell;

/** Choosing a report, saying what it is about, and reading it in the page. */
@Named("reportList")
@ViewScoped
public class ReportListView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SUGGESTIONS = 12;

    @Inject Reports reports;
    @Inject Campaigns campaigns;
    @Inject Segments segments;
    @Inject Shell shell;

    private String report = "";
    private String campaign = "";
    private String segment = "";
    private final Map<String, String> values = new HashMap<>();
    private boolean shown;

    /** A link from another page names the report and what it is about. */
    public void open() {
        if (reports.list().stream().noneMatch(info -> info.name().equals(report))) {
            report = reports.list().get(0).name();
        }
        begin("campaign", campaign);
        begin("segment", segment);
    }

    private void begin(String parameter, String value) {
        if (!value.isBlank()) {
            values.put(parameter, value);
            shown = true;
        }
    }

    public List<ReportInfo> getReports() {
        return reports.list();
    }

    public ReportInfo getChosen() {
        return reports.list().stream()
                .filter(info -> info.name().equals(report))
                .findFirst()
                .orElseThrow();
    }

    /** Another report was chosen. */
    public void choose(String name) {
        report = name;
        shown = false;
    }

    /** Shows the report in the page; the fields were checked before. */
    public void show() {
        shown = true;
    }

    /** Campaigns whose number or name has the words. */
    public List<String> campaigns(String words) {
        return campaigns.list(search(words)).rows().stream().map(CampaignRow::number).toList();
    }

    /** Segments whose number or name has the words. */
    public List<String> segments(String words) {
        return segments.list(search(words)).rows().stream().map(SegmentRow::number).toList();
    }

    private static ListRequest search(String words) {
        return new ListRequest(words, null, "", false, "", 0, SUGGESTIONS);
    }

    /** Address of the report as a file in the reader's language. */
    public String address(ReportFormat format) {
        StringBuilder address = new StringBuilder("/api/v1/reports/").append(report);
        address.append("?format=").append(format.id()).append("&lang=").append(shell.getLanguage());
        for (ReportParameter parameter : getChosen().parameters()) {
            String value = values.get(parameter.name());
            if (value != null && !value.isBlank()) {
                String encoded = URLEncoder.encode(value.strip(), StandardCharsets.UTF_8);
                address.append('&').append(parameter.name()).append('=').append(encoded);
            }
        }
        return address.toString();
    }

    public String getPdf() {
        return address(ReportFormat.PDF);
    }

    public boolean isShown() {
        return shown;
    }

    public Map<String, String> getValues() {
        return values;
    }

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report == null ? "" : report;
    }

    public String getCampaign() {
        return campaign;
    }

    public void setCampaign(String campaign) {
        this.campaign = campaign == null ? "" : campaign;
    }

    public String getSegment() {
        return segment;
    }

    public void setSegment(String segment) {
        this.segment = segment == null ? "" : segment;
    }
}
