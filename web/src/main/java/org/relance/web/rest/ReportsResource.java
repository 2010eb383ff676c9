package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.DomainException;
import org.relance.reports.api.RenderedReport;
import org.relance.reports.api.ReportFormat;
import org.relance.reports.api.ReportInfo;
import org.relance.reports.api.ReportRequest;
import org.relance.reports.api.Reports;
import org.relance.web.shell.Messages;

/** Reports: which there are, and one as a file. */
@Path("reports")
@RequestScoped
@Tag(name = "reports", description = "Printed reports")
public class ReportsResource {

    private static final Set<String> OURS = Set.of("format", "lang");

    @Inject Reports reports;
    @Inject CurrentActor currentActor;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "List reports with their parameters")
    public ListAnswer<ReportInfo> list() {
        return ListAnswer.of(reports.list());
    }

    @GET
    @Path("{name}")
    @Operation(
            summary = "Make a report",
            description =
                    "The parameters of the report are parameters of the address, such as"
                            + " campaign=CP0001; format is pdf, xlsx or csv, lang is fr or en.")
    public Response render(
            @Parameter(description = "Name in the list of reports", example = "campaign-roi")
                    @PathParam("name")
                    String name,
            @Parameter(description = "pdf, xlsx or csv, as the report offers it", example = "pdf")
                    @QueryParam("format")
                    @DefaultValue("pdf")
                    String format,
            @Parameter(description = "fr or en; without it that of the user", example = "fr")
                    @QueryParam("lang")
                    String language,
            @Context UriInfo address) {
        RenderedReport report =
                reports.render(
                        new ReportRequest(
                                name,
                                parameters(address.getQueryParameters()),
                                known(format),
                                locale(language)));
        String place = report.format() == ReportFormat.PDF ? "inline" : "attachment";
        return Response.ok(report.content(), report.format().mediaType())
                .header("Content-Disposition", place + "; filename=\"" + report.fileName() + "\"")
                .build();
    }

    private static Map<String, String> parameters(MultivaluedMap<String, String> query) {
        Map<String, String> parameters = new HashMap<>();
        query.forEach(
                (name, values) -> {
                    if (!OURS.contains(name)) {
                        parameters.put(name, values.get(0));
                    }
                });
        return parameters;
    }

    private static ReportFormat known(String format) {
        return ReportFormat.of(format)
                .orElseThrow(
                        () ->
                                DomainException.invalid(
                                        "reports.format-not-offered", "format", format));
    }

    private Locale locale(String language) {
        return language == null || language.isBlank()
                ? currentActor.get().language()
                : Messages.nearest(Locale.forLanguageTag(language));
    }
}
