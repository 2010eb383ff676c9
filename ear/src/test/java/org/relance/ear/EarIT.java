package org.relance.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The EAR on a full Payara Server: it deploys, migrates its database and answers. */
class EarIT {

    @Test
    void runsOnAFullServer() throws Exception {
        try (FullServer server = new FullServer()) {
            server.deploy();

            HttpResponse<String> page =
                    HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(URI.create(server.url())).build(),
                                    HttpResponse.BodyHandlers.ofString());

            assertThat(server.log()).contains("Relance is ready");
            assertThat(page.statusCode()).isLessThan(500);
        }
    }
}
