package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.crm.api.AskConsent;
import org.relance.crm.api.ConsentRow;
import org.relance.crm.api.ConsentStanding;
import org.relance.crm.api.Consents;
import org.relance.crm.api.NewConsent;

/** What a contact has agreed to and refused. */
@Path("contacts/{id}/consents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "contacts")
public class ContactConsentsResource {

    @Inject Consents consents;

    @GET
    @Operation(
            summary = "List what a contact has agreed to and refused",
            description = "The latest word first. Words are added, never changed.")
    public ListAnswer<ConsentRow> history(@PathParam("id") long id) {
        return ListAnswer.of(consents.history(id));
    }

    @GET
    @Path("current")
    @Operation(
            summary = "Say how a contact stands to each channel and topic",
            description = "The topic * stands for all topics of a channel.")
    public ListAnswer<ConsentStanding> current(@PathParam("id") long id) {
        return ListAnswer.of(consents.standing(id));
    }

    @POST
    @Operation(
            summary = "Note that a contact agrees or refuses",
            description =
                    "The state is GRANTED, DENIED or WITHDRAWN; what is granted needs its wording.")
    public ConsentRow record(@PathParam("id") long id, NewConsent word) {
        return consents.record(id, word);
    }

    @POST
    @Path("questions")
    @Operation(
            summary = "Ask a contact by e-mail for its consent",
            description =
                    "The person confirms by a link that is good for the days of the set-up; an earlier"
                            + " question about the topic is void. At most three a day to an address.")
    public ConsentRow ask(@PathParam("id") long id, AskConsent question) {
        return consents.ask(id, question);
    }
}
