package org.relance.reports.render;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.relance.kernel.Allowed;
import org.relance.kernel.BusinessClock;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Settings;
import org.relance.reports.api.RenderedReport;
import org.relance.reports.api.ReportInfo;
import org.relance.reports.api.ReportRequest;
import org.relance.reports.api.Reports;

@ApplicationScoped
@Transactional
@Allowed(Role.READER)
class DefaultReports implements Reports {

    private static final String CURRENCY = "company.currency";

    @Inject @Any Instance<ReportDefinition> definitions;
    @Inject Renderer renderer;
    @Inject Settings settings;
    @Inject BusinessClock clock;

    @Override
    public List<ReportInfo> list() {
        return definitions.stream()
                .sorted(Comparator.comparingInt(ReportDefinition::position))
                .map(ReportDefinition::info)
                .toList();
    }

    @Override
    public RenderedReport render(ReportRequest request) {
        ReportDefinition report = definition(request.name());
        if (!report.info().formats().contains(request.format())) {
            throw DomainException.invalid(
                    "reports.format-not-offered", "format", request.format().id());
        }
        ReportValues values = ReportValues.of(report.info(), request.parameters());
        String currency = settings.find(CURRENCY).orElse("EUR");
        Wording wording = new Wording(request.locale(), clock.zone(), currency);
        ReportData<?> data = report.data(values, wording);
        byte[] content = renderer.render(request.name(), data, wording, request.format());
        String fileName = data.fileName() + "." + request.format().id();
        return new RenderedReport(fileName, request.format(), content);
    }

    private ReportDefinition definition(String name) {
        return definitions.stream()
                .filter(report -> report.info().name().equals(name))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("reports.unknown-report", name));
    }
}
