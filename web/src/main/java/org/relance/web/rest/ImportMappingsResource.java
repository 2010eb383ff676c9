package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.crm.api.ImportMappingView;
import org.relance.crm.api.ImportMappings;
import org.relance.kernel.DomainException;

/** Mappings of columns that were kept under a name. */
@Path("import-mappings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
public class ImportMappingsResource {

    @Inject ImportMappings mappings;

    /**
     * What can be changed of a mapping; its headings stay.
     *
     * @param fields one for each heading, empty for a column that is ignored
     */
    public record ChangeImportMapping(String name, List<String> fields) {}

    @GET
    @Operation(
            summary = "List the mappings that were kept",
            description = "All of them, by kind and name.")
    public List<ImportMappingView> list() {
        return mappings.all();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Get a mapping")
    public Versioned<ImportMappingView> get(@PathParam("id") long id) {
        return answer(
                mappings.find(id)
                        .orElseThrow(
                                () ->
                                        DomainException.notFound(
                                                "crm.import-mapping-not-found", id)));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change a mapping")
    public Versioned<ImportMappingView> change(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            ChangeImportMapping change) {
        return answer(mappings.change(id, Etags.version(ifMatch), change.name(), change.fields()));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Delete a mapping")
    public void delete(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        mappings.delete(id, Etags.version(ifMatch));
    }

    private static Versioned<ImportMappingView> answer(ImportMappingView mapping) {
        return Etags.ok(mapping, mapping.version());
    }
}
