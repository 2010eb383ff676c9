package org.relance.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The REST interface; resources and providers are found by annotation. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Relance",
                        version = "1",
                        description =
                                "Campaign management for the back office. Lists answer"
                                        + " {items, next, total}; errors are problem JSON; a change"
                                        + " names the version it was made on in If-Match."),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A token that a user creates under My account or by POST /tokens.")
public class RestApplication extends Application {

    /** Keeps the server's own JSON away; which of two would be used is a matter of chance. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.jsonFeature", "none", "jersey.config.server.jsonFeature", "none");
    }
}
