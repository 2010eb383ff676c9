package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.crm.api.TeamDetails;
import org.relance.crm.api.TeamRow;
import org.relance.crm.api.TeamView;
import org.relance.crm.api.Teams;
import org.relance.kernel.DomainException;

/** Teams. */
@Path("teams")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "teams", description = "Salespeople who do tasks together")
public class TeamsResource {

    @Inject Teams teams;

    @GET
    @Operation(summary = "List teams")
    public ListAnswer<TeamRow> list(@BeanParam ListQuery query) {
        return ListAnswer.of(teams.list(query.request()));
    }

    @POST
    @Operation(summary = "Create a team")
    public Created<TeamView> create(TeamDetails details) {
        TeamView created = teams.create(details);
        return Etags.created(created, created.version(), "teams/" + created.code());
    }

    @GET
    @Path("{code}")
    @Operation(summary = "Get a team with its members")
    public Versioned<TeamView> get(
            @Parameter(description = "Code of the team", example = "SUD") @PathParam("code")
                    String code) {
        return answer(
                teams.find(code)
                        .orElseThrow(() -> DomainException.notFound("crm.team-not-found", code)));
    }

    @PUT
    @Path("{code}")
    @Operation(
            summary = "Change a team and its members",
            description =
                    "Open tasks of the team follow: who joins gets them, and who leaves loses what"
                            + " is still open of them.")
    public Versioned<TeamView> change(
            @Parameter(description = "Code of the team", example = "SUD") @PathParam("code")
                    String code,
            @HeaderParam("If-Match") String ifMatch,
            TeamDetails details) {
        return answer(teams.change(code, Etags.version(ifMatch), details));
    }

    @DELETE
    @Path("{code}")
    @Operation(summary = "Delete a team without open tasks")
    public void delete(
            @Parameter(description = "Code of the team", example = "SUD") @PathParam("code")
                    String code,
            @HeaderParam("If-Match") String ifMatch) {
        teams.delete(code, Etags.version(ifMatch));
    }

    private static Versioned<TeamView> answer(TeamView team) {
        return Etags.ok(team, team.version());
    }
}
