package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.api.ExpenseDetails;
import org.relance.marketing.api.ExpenseView;
import org.relance.marketing.api.Expenses;

/** What a campaign is to cost and has cost. */
@Path("campaigns/{id}/expenses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "campaigns")
public class CampaignExpensesResource {

    @Inject Campaigns campaigns;
    @Inject Expenses expenses;

    @GET
    @Operation(summary = "List the budget lines and expenses of a campaign")
    public ListAnswer<ExpenseView> list(@PathParam("id") long id) {
        return ListAnswer.of(expenses.of(campaigns.get(id).id()));
    }

    @POST
    @Operation(summary = "Add an expense")
    public Created<ExpenseView> add(@PathParam("id") long id, ExpenseDetails expense) {
        ExpenseView created = expenses.add(id, expense);
        return Etags.created(
                created, created.version(), "campaigns/" + id + "/expenses/" + created.id());
    }

    @PUT
    @Path("{expenseId}")
    @Operation(summary = "Change an expense")
    public Versioned<ExpenseView> change(
            @PathParam("id") long id,
            @PathParam("expenseId") long expenseId,
            @HeaderParam("If-Match") String ifMatch,
            ExpenseDetails expense) {
        ExpenseView changed = expenses.change(id, expenseId, Etags.version(ifMatch), expense);
        return Etags.ok(changed, changed.version());
    }

    @DELETE
    @Path("{expenseId}")
    @Operation(summary = "Remove an expense")
    public void remove(
            @PathParam("id") long id,
            @PathParam("expenseId") long expenseId,
            @HeaderParam("If-Match") String ifMatch) {
        expenses.remove(id, expenseId, Etags.version(ifMatch));
    }
}
