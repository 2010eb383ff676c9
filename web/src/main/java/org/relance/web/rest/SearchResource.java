package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.web.shell.Finder;
import org.relance.web.shell.Hit;

/** The search over records of all kinds. */
@Path("search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search", description = "Pages and records of all kinds by their words")
public class SearchResource {

    /**
     * What was found.
     *
     * @param group kind of the record in the reader's language
     * @param address of its page within the application
     */
    public record Found(String group, String title, String note, String address) {

        private static Found of(Finder.Group group, Hit hit) {
            return new Found(group.label(), hit.title(), hit.note(), hit.address());
        }
    }

    @Inject Finder finder;

    @GET
    @Operation(
            summary = "Find pages and records by their words",
            description = "The first few of each kind; records from two characters on.")
    public ListAnswer<Found> find(
            @Parameter(description = "Words, of which a record has all", example = "serre lyon")
                    @QueryParam("q")
                    String words) {
        finder.setWords(words);
        return ListAnswer.of(
                finder.getGroups().stream()
                        .flatMap(group -> group.hits().stream().map(hit -> Found.of(group, hit)))
                        .toList());
    }
}
