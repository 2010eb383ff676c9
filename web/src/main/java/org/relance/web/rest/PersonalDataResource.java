package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.crm.api.PersonalData;
import org.relance.crm.api.PersonalDataWords;
import org.relance.web.crm.DataWords;

/** All that is known of a person. */
@Path("contacts/{id}/personal-data")
@RequestScoped
@Tag(name = "contacts", description = "Companies and persons")
public class PersonalDataResource {

    @Inject PersonalData data;
    @Inject DataWords words;

    @GET
    @Produces("application/zip")
    @Operation(
            summary = "Download all that is known of a person",
            description =
                    "A ZIP archive: data.json for programs and index.html for people, in the language of the user."
                            + " The trail notes who took it.")
    public Response get(@PathParam("id") long id) {
        String file = data.begin(id);
        PersonalDataWords spoken = words.ofActor();
        StreamingOutput body = out -> data.write(id, spoken, out);
        return Response.ok(body, "application/zip")
                .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
