package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.crm.api.ConsentSettings;
import org.relance.crm.api.ConsentSetup;

/** What holds for consents in the whole company. */
@Path("consent-settings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "settings")
public class ConsentSettingsResource {

    @Inject ConsentSettings settings;

    @GET
    @Operation(summary = "Get the set-up of consents")
    public ConsentSetup get() {
        return settings.setup();
    }

    @PUT
    @Operation(
            summary = "Change the set-up of consents",
            description =
                    "With the basis CONSENT, e-mails about a topic go only to those who agreed;"
                            + " with LEGITIMATE_INTEREST to all who have not refused.")
    public ConsentSetup change(ConsentSetup setup) {
        return settings.change(setup);
    }
}
