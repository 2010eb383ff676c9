package org.relance.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The REST interface; resources and providers are found by annotation. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {

    /** Keeps the server's own JSON away; which of two would be used is a matter of chance. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.jsonFeature", "none", "jersey.config.server.jsonFeature", "none");
    }
}
